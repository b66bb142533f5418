package vn.hanoi.sti.criteria;

import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Fraction;

/** An indicator that is part of an evaluation, with the points it carries there, above 0. */
public record WeighedIndicator(Indicator indicator, Fraction weight) {
    public String code() {
        return indicator.code();
    }
}
