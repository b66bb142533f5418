package vn.hanoi.sti.engine.scoring;

import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * What an indicator comes to before its weight.
 *
 * @param share 0 to 1; empty when N/A
 * @param raw   the value before bands, as a result shows it; empty when there is none
 * @param flags what reviewers must look at
 */
record Outcome(Optional<Fraction> share, Optional<Fraction> raw, List<Flag> flags) {

    static final Outcome NOT_APPLICABLE = new Outcome(Optional.empty(), Optional.empty(), List.of());

    boolean notApplicable() {
        return share.isEmpty();
    }
}
