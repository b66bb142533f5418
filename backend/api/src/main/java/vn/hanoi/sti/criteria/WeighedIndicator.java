package vn.hanoi.sti.criteria;

import org.apache.commons.numbers.fraction.BigFraction;
import vn.hanoi.sti.engine.criteria.Indicator;

/** An indicator that is part of an evaluation, with the points it carries there, above 0. */
public record WeighedIndicator(Indicator indicator, BigFraction weight) {
    public String code() {
        return indicator.code();
    }
}
