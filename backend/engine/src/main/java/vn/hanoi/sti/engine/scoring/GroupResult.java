package vn.hanoi.sti.engine.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import vn.hanoi.sti.engine.number.Exact;

/**
 * What a group that is not wholly N/A came to.
 *
 * @param effectiveWeight sum of its indicators' effective weights, above 0
 * @param points          sum of its indicators' points
 */
public record GroupResult(String code, BigFraction effectiveWeight, BigFraction points) {

    /** Points / effective weight × 100. */
    public BigFraction percent() {
        return points.multiply(Exact.HUNDRED).divide(effectiveWeight);
    }
}
