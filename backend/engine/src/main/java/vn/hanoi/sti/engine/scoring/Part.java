package vn.hanoi.sti.engine.scoring;

import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Fraction;

/** An indicator that is part of an evaluation, while it is scored. */
final class Part {

    private final Indicator indicator;
    private final Fraction base;
    private final Outcome outcome;
    private final Steps steps;
    private Fraction effective;

    Part(Indicator indicator, Fraction base, Outcome outcome, Steps steps) {
        this.indicator = indicator;
        this.base = base;
        this.outcome = outcome;
        this.steps = steps;
        this.effective = base;
    }

    Indicator indicator() {
        return indicator;
    }

    /** Weight above 0, before anything is redistributed. */
    Fraction base() {
        return base;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean notApplicable() {
        return outcome.notApplicable();
    }

    Steps steps() {
        return steps;
    }

    /** Weight with what it took over; means nothing when the indicator is N/A. */
    Fraction effective() {
        return effective;
    }

    void takeOver(Fraction weight) {
        effective = weight;
    }
}
