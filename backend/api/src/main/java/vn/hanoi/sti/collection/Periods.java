package vn.hanoi.sti.collection;

import java.util.List;
import vn.hanoi.sti.criteria.IndicatorPeriods;
import vn.hanoi.sti.engine.criteria.Indicator;

/** The cells of an indicator: one for each data year, or a single one. */
final class Periods {
    static final String SINGLE = IndicatorPeriods.SINGLE;

    private Periods() {}

    /** Names of the cells. A rubric has one: the organization's statement, whatever the years. */
    static List<String> of(Indicator indicator, List<Integer> dataYears) {
        return IndicatorPeriods.of(indicator, dataYears);
    }

    /** Whether the organization did not exist in that period. */
    static boolean notExisting(String period, List<Integer> usableYears) {
        return !SINGLE.equals(period) && !usableYears.contains(Integer.valueOf(period));
    }

    static boolean yearly(Indicator indicator) {
        return indicator.method().aggregation().isPresent();
    }

    static boolean rubric(Indicator indicator) {
        return IndicatorPeriods.rubric(indicator);
    }
}
