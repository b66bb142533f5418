package vn.hanoi.sti.engine.scoring;

import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * What a group that is not wholly N/A came to.
 *
 * @param effectiveWeight sum of its indicators' effective weights, above 0
 * @param points          sum of its indicators' points
 */
public record GroupResult(String code, Fraction effectiveWeight, Fraction points) {

    /** Points / effective weight × 100. */
    public Fraction percent() {
        return points.multiply(Exact.HUNDRED).divide(effectiveWeight);
    }
}
