package vn.hanoi.sti.engine.scoring;

import java.util.Map;
import vn.hanoi.sti.engine.number.Fraction;

/** A set with something moved: it tries evaluations out, and can score none. Immutable. */
public final class TrialSet {

    private final PreparedSet varied;
    private final Map<String, Fraction> shares;

    TrialSet(PreparedSet varied, Map<String, Fraction> shares) {
        this.varied = varied;
        this.shares = shares;
    }

    /** What this evaluation would come to. */
    public Trial tryOut(EvaluationInput input) {
        return Trial.of(ScoringEngine.evaluate(varied, input, shares));
    }
}
