package vn.hanoi.sti.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * The grade of one evaluation with other weights or shares of its indicators, by the very rules that graded it: caps,
 * conditions and data years included.
 */
public final class Regrading {

    private final PreparedSet prepared;
    private final EvaluationInput input;
    private final EvaluationResult result;
    private final List<IndicatorResult> live;

    private Regrading(PreparedSet prepared, EvaluationInput input) {
        this.prepared = prepared;
        this.input = input;
        this.result = ScoringEngine.evaluate(prepared, input);
        this.live = result.indicators().stream()
                .filter(indicator -> !indicator.notApplicable())
                .toList();
    }

    /** Scores the evaluation as it is. */
    public static Regrading of(PreparedSet set, EvaluationInput input) {
        return new Regrading(set, input);
    }

    /** The set it was graded by. */
    public CriteriaSet set() {
        return prepared.set();
    }

    /** The result as it is. */
    public EvaluationResult result() {
        return result;
    }

    /** The indicators that are not N/A: those that the lists of {@link #grade} speak of, in this order. */
    public List<IndicatorResult> live() {
        return live;
    }

    /** Position in the set of the group that a live indicator belongs to. */
    public int groupOf(IndicatorResult indicator) {
        return prepared.groupOf(indicator.code());
    }

    /** The grade if the live indicators had these effective weights, which sum to 100, and reached these shares. */
    public Optional<String> grade(List<Fraction> weights, List<Fraction> shares) {
        List<IndicatorResult> changed = new ArrayList<>(live.size());
        for (int i = 0; i < live.size(); i++) {
            IndicatorResult before = live.get(i);
            changed.add(new IndicatorResult(
                    before.code(),
                    before.level(),
                    before.raw(),
                    Optional.of(shares.get(i)),
                    before.baseWeight(),
                    Optional.of(weights.get(i)),
                    Optional.of(weights.get(i).multiply(shares.get(i))),
                    before.flags(),
                    List.of()));
        }
        Optional<Indicator> tasks =
                result.indicator(Caps.TASKS_COMPLETED).flatMap(part -> set().indicator(part.code()));
        return ScoringEngine.regrade(prepared, input, changed, tasks);
    }
}
