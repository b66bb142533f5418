package vn.hanoi.sti.engine.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** Robust statistics over exact decimals. */
final class Medians {
    /** Makes the median absolute deviation comparable with a standard deviation. */
    private static final BigDecimal SCALE = new BigDecimal("1.4826");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Medians() {}

    /** The middle one; of an even number the mean of the two in the middle. At least one value. */
    static BigDecimal median(Collection<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, Measure.DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** The scaled median absolute deviation. */
    static BigDecimal deviation(List<BigDecimal> values) {
        var median = median(values);
        return median(values.stream().map(v -> v.subtract(median).abs()).toList())
                .multiply(SCALE);
    }

    /** Further from the median of these than so many deviations; never when half of them are equal. */
    static boolean outlier(BigDecimal value, List<BigDecimal> peers, BigDecimal deviations) {
        var deviation = deviation(peers);
        return deviation.signum() > 0
                && value.subtract(median(peers)).abs().compareTo(deviation.multiply(deviations)) > 0;
    }
}
