package vn.hanoi.sti.engine.sensitivity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hanoi.sti.engine.number.Draws;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.IndicatorResult;
import vn.hanoi.sti.engine.scoring.Regrading;

/**
 * How often a grade survives other weights: every effective weight is multiplied by a factor of its own, drawn evenly from
 * 1 − spread to 1 + spread in thousandths, and all are scaled back to 100.
 *
 * @param draws  how many times that was done
 * @param kept   how often the grade stayed
 * @param grades how often each grade came out
 * @param spread how far weights were moved, in percent
 * @param seed   what was drawn from: the same seed gives the same counts, everywhere
 */
public record Stability(int draws, int kept, SortedMap<String, Integer> grades, int spread, long seed) {

    /** As many as the share is stated for. */
    public static final int DRAWS = 10_000;

    /** The widest spread, in percent. */
    public static final int MOST_SPREAD = 50;

    private static final int WHOLE = 1_000;
    private static final int PER_PERCENT = WHOLE / 100;

    /**
     * Draws other weights for an evaluation.
     *
     * @param spread in percent, 1 to {@value #MOST_SPREAD}
     */
    public static Stability of(Regrading regrading, int spread, long seed, int draws) {
        if (spread < 1 || spread > MOST_SPREAD || draws < 1) {
            throw new IllegalArgumentException("a spread from 1 to 50 percent, and a draw at least");
        }
        SortedMap<String, Integer> grades = new TreeMap<>();
        Sampler sampler = new Sampler(regrading);
        Draws source = new Draws(seed);
        int[] factors = new int[regrading.live().size()];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < factors.length; i++) {
                factors[i] = WHOLE - PER_PERCENT * spread + source.below(2 * PER_PERCENT * spread + 1);
            }
            grades.merge(sampler.grade(factors), 1, Integer::sum);
        }
        String own = regrading.result().grade().orElse(EvaluationResult.NOT_GRADED);
        return new Stability(draws, grades.getOrDefault(own, 0), grades, spread, seed);
    }

    /** Share of the draws that kept the grade, 0 to 1. */
    public Fraction share() {
        return Fraction.of(kept, draws);
    }

    /**
     * Grades by which comparisons hold: a grade hangs on nothing else, so the rules themselves are asked once for every
     * combination that comes up.
     */
    private static final class Sampler {
        private final Regrading regrading;
        private final List<Fraction> weights;
        private final List<Fraction> shares;
        private final Comparison[] comparisons;
        private final Map<BitSet, String> known = new HashMap<>();
        private final BitSet holding = new BitSet();

        private Sampler(Regrading regrading) {
            this.regrading = regrading;
            this.weights = regrading.live().stream()
                    .map(part -> part.effectiveWeight().orElseThrow())
                    .toList();
            this.shares = regrading.live().stream()
                    .map(IndicatorResult::share)
                    .map(share -> share.orElseThrow())
                    .toList();
            this.comparisons = Bounds.terms(regrading).stream()
                    .map(terms -> Comparison.of(weights, terms))
                    .toArray(Comparison[]::new);
        }

        private String grade(int[] factors) {
            holding.clear();
            for (int i = 0; i < comparisons.length; i++) {
                holding.set(i, comparisons[i].holds(factors));
            }
            String grade = known.get(holding);
            if (grade == null) {
                grade = asked(factors);
                known.put((BitSet) holding.clone(), grade);
            }
            return grade;
        }

        private String asked(int[] factors) {
            List<Fraction> drawn = new ArrayList<>();
            for (int i = 0; i < factors.length; i++) {
                drawn.add(weights.get(i).multiply(Fraction.of(factors[i])));
            }
            Fraction sum = Exact.sum(drawn);
            List<Fraction> scaled = drawn.stream()
                    .map(weight -> weight.multiply(Exact.HUNDRED).divide(sum))
                    .toList();
            return regrading.grade(scaled, shares).orElse(EvaluationResult.NOT_GRADED);
        }
    }
}
