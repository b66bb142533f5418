package vn.hanoi.sti.engine.scoring;

import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * What one indicator came to.
 *
 * @param code            its code
 * @param level           its place in the IOOI chain
 * @param raw             the value before bands; empty when there is none
 * @param share           0 to 1 of the weight; empty when N/A
 * @param baseWeight      weight in the set, blended over functions, above 0
 * @param effectiveWeight weight after the weight of what is N/A was spread; empty when N/A
 * @param points          share × effective weight; empty when N/A
 * @param flags           what reviewers must look at
 * @param steps           how each number was reached, in order
 */
public record IndicatorResult(
        String code,
        IooiLevel level,
        Optional<Fraction> raw,
        Optional<Fraction> share,
        Fraction baseWeight,
        Optional<Fraction> effectiveWeight,
        Optional<Fraction> points,
        List<Flag> flags,
        List<Step> steps) {

    public IndicatorResult {
        flags = List.copyOf(flags);
        steps = List.copyOf(steps);
    }

    /** Whether the indicator is N/A. */
    public boolean notApplicable() {
        return share.isEmpty();
    }

    /** The points with two decimals, half up; empty when N/A. */
    public Optional<String> pointsShown() {
        return points.map(Exact::shown);
    }
}
