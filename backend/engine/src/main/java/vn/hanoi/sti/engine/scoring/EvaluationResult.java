package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * The result of an evaluation with everything it rests on.
 *
 * @param criteriaSet      code of the set
 * @param version          version of the set
 * @param criteriaDigest   SHA-256 of the set's canonical JSON
 * @param kind             what was evaluated
 * @param engineVersion    {@link ScoringEngine#VERSION}
 * @param indicators       in the set's order, those of weight 0 left out
 * @param groups           in the set's order, those wholly N/A left out
 * @param levels           every IOOI level, in the order of the chain
 * @param total            0 to 100; empty when everything is N/A
 * @param flags            of the whole: {@code COUNCIL_MUST_CONFIRM:<group>}
 * @param conditionsFailed highest grade first
 * @param caps             in the order of the rules; organizations only
 * @param gradeBeforeCaps  empty when there is no total or the set has no grades
 * @param grade            a grade of the set or {@link #NOT_GRADED}; empty when the set has no grades
 * @param status           organizations only, and only when graded
 * @param steps            how total and grade were reached, in order
 */
public record EvaluationResult(
        String criteriaSet,
        int version,
        String criteriaDigest,
        Kind kind,
        String engineVersion,
        List<IndicatorResult> indicators,
        List<GroupResult> groups,
        List<LevelResult> levels,
        Optional<Fraction> total,
        List<String> flags,
        List<FailedCondition> conditionsFailed,
        List<TriggeredCap> caps,
        Optional<String> gradeBeforeCaps,
        Optional<String> grade,
        Optional<Status> status,
        List<Step> steps) {

    /** The grade of what can't be graded: never the lowest grade instead. */
    public static final String NOT_GRADED = "NOT_GRADED";

    /** Whether a grade stands on all three data years. */
    public enum Status {
        /** Three usable data years. */
        FINAL,
        /** Exactly two usable data years. */
        PROVISIONAL
    }

    public EvaluationResult {
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        flags = List.copyOf(flags);
        conditionsFailed = List.copyOf(conditionsFailed);
        caps = List.copyOf(caps);
        steps = List.copyOf(steps);
    }

    /** The result of one indicator; empty when it is not part of the evaluation. */
    public Optional<IndicatorResult> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The total with two decimals, half up. */
    public Optional<String> totalShown() {
        return total.map(Exact::shown);
    }

    /** The whole result as JSON; every number exact and as shown. */
    public ObjectNode toJson() {
        return EvaluationResultJson.write(this);
    }

    /** SHA-256, lower-case hexadecimal, of the canonical JSON of {@link #toJson()}. */
    public String digest() {
        return CanonicalJson.sha256(toJson());
    }
}
