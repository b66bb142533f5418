package vn.hanoi.sti.engine.agreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import vn.hanoi.sti.engine.agreement.Estimate.Why;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * How the levels of one unit lie.
 *
 * @param count    how many rated it, at least one
 * @param lowest   the lowest level
 * @param highest  the highest level
 * @param variance sum of squared distances from the mean over count − 1, from three raters on
 * @param apart    pairs of members more than one level apart: to reconcile, and to rate anew
 */
public record UnitSpread(
        String unit,
        int count,
        Fraction mean,
        Fraction median,
        int lowest,
        int highest,
        Estimate<Fraction> variance,
        List<Pair> apart) {

    private static final MathContext DIGITS = new MathContext(30, RoundingMode.HALF_EVEN);
    private static final int SHOWN = 2;

    /** Two members and what they gave. */
    public record Pair(String lower, int lowerLevel, String higher, int higherLevel) {}

    static UnitSpread of(String unit, SortedMap<String, Integer> levels) {
        List<Integer> sorted = levels.values().stream().sorted().toList();
        Fraction mean = Exact.mean(sorted.stream().map(Fraction::of).toList());
        return new UnitSpread(
                unit,
                sorted.size(),
                mean,
                median(sorted),
                sorted.getFirst(),
                sorted.getLast(),
                sorted.size() < Estimate.LEAST_RATERS
                        ? Estimate.not(Why.TOO_FEW_RATERS)
                        : Estimate.of(variance(sorted, mean)),
                apart(levels));
    }

    /** Distance between the highest and the lowest level. */
    public int range() {
        return highest - lowest;
    }

    /** Standard deviation with two decimals, half up; a root is rarely a fraction, so it is never compared with anything. */
    public Estimate<String> deviationShown() {
        return switch (variance) {
            case Estimate.Known<Fraction> known -> Estimate.of(root(known.value()));
            case Estimate.NotEstimable<Fraction> not -> Estimate.not(not.why());
        };
    }

    private static String root(Fraction variance) {
        BigDecimal value = new BigDecimal(variance.numerator()).divide(new BigDecimal(variance.denominator()), DIGITS);
        return value.sqrt(DIGITS).setScale(SHOWN, RoundingMode.HALF_UP).toPlainString();
    }

    private static Fraction median(List<Integer> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? Fraction.of(sorted.get(middle))
                : Fraction.of(sorted.get(middle - 1) + sorted.get(middle), 2);
    }

    private static Fraction variance(List<Integer> levels, Fraction mean) {
        Fraction sum = Fraction.ZERO;
        for (int level : levels) {
            Fraction distance = Fraction.of(level).subtract(mean);
            sum = sum.add(distance.multiply(distance));
        }
        return sum.divide(levels.size() - 1);
    }

    private static List<Pair> apart(SortedMap<String, Integer> levels) {
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Integer> one : levels.entrySet()) {
            for (Map.Entry<String, Integer> other : levels.entrySet()) {
                if (other.getValue() - one.getValue() > 1) {
                    pairs.add(new Pair(one.getKey(), one.getValue(), other.getKey(), other.getValue()));
                }
            }
        }
        return List.copyOf(pairs);
    }
}
