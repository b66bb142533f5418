package vn.hanoi.sti.criteria;

import java.util.List;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;

/** What an indicator asks for: a figure for each data year, or a single one. Pure. */
public final class IndicatorPeriods {
    public static final String SINGLE = "single";

    private IndicatorPeriods() {}

    /** Names of the cells. A rubric has one: the organization's statement, whatever the years. */
    public static List<String> of(Indicator indicator, List<Integer> dataYears) {
        return indicator.method().aggregation().isPresent() && !rubric(indicator)
                ? dataYears.stream().map(String::valueOf).toList()
                : List.of(SINGLE);
    }

    /** Judged by reviewers' levels: needs a statement, but no file. */
    public static boolean rubric(Indicator indicator) {
        return indicator.method() instanceof Method.Rubric;
    }
}
