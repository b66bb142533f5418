package vn.hanoi.sti.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import vn.hanoi.sti.engine.agreement.Estimate.Why;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * How one member rates against the others.
 *
 * @param rated    how many units the member rated
 * @param offset   mean over units of own level − mean of the others' levels: above 0 is milder, below 0 stricter
 * @param straight the same level throughout, for at least {@link #STRAIGHT_FROM} units that others rated differently
 */
public record MemberOffset(String rater, int rated, Estimate<Fraction> offset, boolean straight) {

    /** Fewer units of the same level are no habit. */
    public static final int STRAIGHT_FROM = 5;

    static MemberOffset of(String rater, Ratings ratings) {
        List<SortedMap<String, Integer>> rated = ratings.units().values().stream()
                .filter(unit -> unit.containsKey(rater))
                .toList();
        return new MemberOffset(rater, rated.size(), offset(rater, ratings, rated), straight(rater, rated));
    }

    private static Estimate<Fraction> offset(String rater, Ratings ratings, List<SortedMap<String, Integer>> rated) {
        if (ratings.raters().size() < Estimate.LEAST_RATERS) {
            return Estimate.not(Why.TOO_FEW_RATERS);
        }
        List<Fraction> distances = new ArrayList<>();
        for (SortedMap<String, Integer> unit : rated) {
            if (unit.size() > 1) {
                int own = unit.get(rater);
                int others = unit.values().stream().mapToInt(Integer::intValue).sum() - own;
                distances.add(Fraction.of(own).subtract(Fraction.of(others, unit.size() - 1L)));
            }
        }
        return distances.isEmpty() ? Estimate.not(Why.NOTHING_IN_COMMON) : Estimate.of(Exact.mean(distances));
    }

    private static boolean straight(String rater, List<SortedMap<String, Integer>> rated) {
        long own = rated.stream().map(unit -> unit.get(rater)).distinct().count();
        long others = rated.stream()
                .flatMap(unit -> unit.entrySet().stream())
                .filter(entry -> !entry.getKey().equals(rater))
                .map(entry -> entry.getValue())
                .distinct()
                .count();
        return rated.size() >= STRAIGHT_FROM && own == 1 && others > 1;
    }
}
