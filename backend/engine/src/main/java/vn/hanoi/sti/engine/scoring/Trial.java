package vn.hanoi.sti.engine.scoring;

import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * What an evaluation would come to under a {@link Variation}. It has neither steps nor digest nor JSON: it can't be taken
 * for a result, nor be sealed as one.
 *
 * @param total 0 to 100; empty when everything is N/A
 * @param grade a grade of the set or NOT_GRADED; empty when the set has none
 * @param parts indicators that would weigh something, in the order of the set
 */
public record Trial(
        Optional<Fraction> total,
        Optional<String> grade,
        Optional<EvaluationResult.Status> status,
        List<Part> parts,
        List<GroupResult> groups,
        List<FailedCondition> conditionsFailed,
        List<TriggeredCap> caps) {

    /** One indicator; share, weight and points are empty when it is N/A. */
    public record Part(
            String code, Optional<Fraction> share, Optional<Fraction> effectiveWeight, Optional<Fraction> points) {}

    static Trial of(EvaluationResult result) {
        return new Trial(
                result.total(),
                result.grade(),
                result.status(),
                result.indicators().stream()
                        .map(part -> new Part(part.code(), part.share(), part.effectiveWeight(), part.points()))
                        .toList(),
                result.groups(),
                result.conditionsFailed(),
                result.caps());
    }
}
