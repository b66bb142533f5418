package vn.hanoi.sti.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * The result of a period (plan section II.2 b): the mean of its annual results, weighted by year. Nothing is filled in: with a
 * year missing there is no result, and every reason is named.
 */
public sealed interface PeriodResult {

    /**
     * What a year adds to the result.
     *
     * @param share        of the year in the period, 0 to 1
     * @param contribution to the result, in percent
     */
    record Contribution(int year, Fraction share, Fraction attainment, Fraction contribution) {}

    /** The result in percent, with what each year adds to it, earliest first. */
    record Known(Fraction percent, List<Contribution> years) implements PeriodResult {
        public Known {
            years = List.copyOf(years);
        }
    }

    /** Why there is none, by year. */
    record NotComputable(List<Obstacle> obstacles) implements PeriodResult {
        public NotComputable {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** What stands in the way in one year. */
    record Obstacle(int year, Reason reason) {}

    /** Why a year has no part in a result. */
    enum Reason {
        /** The period has no annual plan for this year. */
        PLAN_MISSING,
        /** Two annual plans claim this year. */
        YEAR_TWICE,
        /** The year lies outside the period. */
        YEAR_OUTSIDE,
        /** Its annual plan has no result yet. */
        RESULT_MISSING,
        /** Its weight is 0 or below. */
        WEIGHT_NOT_POSITIVE
    }

    /**
     * Computes it.
     *
     * @param from first year of the period
     * @param to   last year, not before the first
     */
    static PeriodResult of(int from, int to, List<AnnualResult> years) {
        List<Obstacle> obstacles = obstacles(from, to, years);
        if (!obstacles.isEmpty()) {
            return new NotComputable(obstacles);
        }
        Fraction whole = Exact.sum(years.stream().map(AnnualResult::weight).toList());
        List<Contribution> contributions = years.stream()
                .sorted(Comparator.comparingInt(AnnualResult::year))
                .map(year -> contribution(year, whole))
                .toList();
        return new Known(
                Exact.sum(contributions.stream().map(Contribution::contribution).toList()), contributions);
    }

    private static Contribution contribution(AnnualResult year, Fraction whole) {
        Fraction share = year.weight().divide(whole);
        Fraction attainment = year.attainment().orElseThrow();
        return new Contribution(year.year(), share, attainment, share.multiply(attainment));
    }

    private static List<Obstacle> obstacles(int from, int to, List<AnnualResult> years) {
        List<Obstacle> obstacles = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (AnnualResult year : years) {
            if (!seen.add(year.year())) {
                obstacles.add(new Obstacle(year.year(), Reason.YEAR_TWICE));
            }
            if (year.year() < from || year.year() > to) {
                obstacles.add(new Obstacle(year.year(), Reason.YEAR_OUTSIDE));
            }
            if (year.attainment().isEmpty()) {
                obstacles.add(new Obstacle(year.year(), Reason.RESULT_MISSING));
            }
            if (year.weight().signum() <= 0) {
                obstacles.add(new Obstacle(year.year(), Reason.WEIGHT_NOT_POSITIVE));
            }
        }
        for (int year = from; year <= to; year++) {
            if (!seen.contains(year)) {
                obstacles.add(new Obstacle(year, Reason.PLAN_MISSING));
            }
        }
        obstacles.sort(Comparator.comparingInt(Obstacle::year).thenComparing(Obstacle::reason));
        return obstacles;
    }
}
