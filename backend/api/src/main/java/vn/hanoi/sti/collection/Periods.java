package vn.hanoi.sti.collection;

import java.util.List;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;

/** The cells of an indicator: one for each data year, or a single one. */
final class Periods {
    static final String SINGLE = "single";

    private Periods() {}

    /** Names of the cells. A rubric has one: the organization's statement, whatever the years. */
    static List<String> of(Indicator indicator, List<Integer> dataYears) {
        return yearly(indicator) && !rubric(indicator)
                ? dataYears.stream().map(String::valueOf).toList()
                : List.of(SINGLE);
    }

    /** Whether the organization did not exist in that period. */
    static boolean notExisting(String period, List<Integer> usableYears) {
        return !SINGLE.equals(period) && !usableYears.contains(Integer.valueOf(period));
    }

    static boolean yearly(Indicator indicator) {
        return indicator.method().aggregation().isPresent();
    }

    static boolean rubric(Indicator indicator) {
        return indicator.method() instanceof Method.Rubric;
    }
}
