package vn.hanoi.sti.engine.agreement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.engine.agreement.Estimate.Why;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.Draws;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * Krippendorff's alpha for ordinal levels (K. Krippendorff, <i>Computing Krippendorff's Alpha-Reliability</i>, 2011): 1 is
 * full agreement, 0 what chance alone would give, below 0 more disagreement than that. Levels that are missing are allowed;
 * a unit that one member alone rated says nothing and is left out.
 *
 * @param value     alpha
 * @param interval  where it may lie, 95%; alpha itself when no sample varied
 * @param pairable  how many levels lie in units that two or more rated
 * @param estimable how many of the samples had an alpha; the interval rests on them
 */
public record Alpha(Fraction value, Interval interval, int pairable, int estimable) {

    /** How many samples of as many units the interval is drawn from. */
    public static final int SAMPLES = 1_000;

    private static final int CATEGORIES = Method.Rubric.LEVELS + 1;
    private static final int TAIL_PER_MILLE = 25;

    /** The middle 95% of the samples. */
    public record Interval(Fraction low, Fraction high) {}

    /**
     * Alpha of these ratings with its interval: units are drawn with replacement, as many as there are, and alpha is taken
     * of each sample. The same seed gives the same interval, everywhere.
     */
    public static Estimate<Alpha> of(Ratings ratings, long seed) {
        if (ratings.raters().size() < Estimate.LEAST_RATERS) {
            return Estimate.not(Why.TOO_FEW_RATERS);
        }
        List<List<Integer>> units =
                ratings.levels().stream().filter(unit -> unit.size() > 1).toList();
        if (units.isEmpty()) {
            return Estimate.not(Why.NOTHING_IN_COMMON);
        }
        List<long[][]> coincidences = coincidences(units);
        long scale = scale(units);
        Fraction value = alpha(sum(coincidences), scale);
        if (value == null) {
            return Estimate.not(Why.NO_VARIATION);
        }
        List<Fraction> samples = samples(coincidences, scale, new Draws(seed));
        return Estimate.of(new Alpha(
                value,
                interval(samples, value),
                units.stream().mapToInt(List::size).sum(),
                samples.size()));
    }

    private static Interval interval(List<Fraction> sorted, Fraction value) {
        if (sorted.isEmpty()) {
            return new Interval(value, value);
        }
        int tail = sorted.size() * TAIL_PER_MILLE / 1_000;
        return new Interval(sorted.get(tail), sorted.get(sorted.size() - 1 - tail));
    }

    private static List<Fraction> samples(List<long[][]> coincidences, long scale, Draws draws) {
        List<Fraction> alphas = new ArrayList<>(SAMPLES);
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<long[][]> drawn = new ArrayList<>(coincidences.size());
            for (int i = 0; i < coincidences.size(); i++) {
                drawn.add(coincidences.get(draws.below(coincidences.size())));
            }
            Fraction alpha = alpha(sum(drawn), scale);
            if (alpha != null) {
                alphas.add(alpha);
            }
        }
        return alphas.stream().sorted().toList();
    }

    /** The least number that every count of raters less one divides: coincidences times it are whole. */
    private static long scale(List<List<Integer>> units) {
        BigInteger scale = BigInteger.ONE;
        for (List<Integer> unit : units) {
            BigInteger others = BigInteger.valueOf(unit.size() - 1L);
            scale = scale.multiply(others).divide(scale.gcd(others));
        }
        return scale.longValueExact();
    }

    /** For each unit how often two of its members gave the one level and the other, over (members − 1), times the scale. */
    private static List<long[][]> coincidences(List<List<Integer>> units) {
        long scale = scale(units);
        List<long[][]> all = new ArrayList<>();
        for (List<Integer> unit : units) {
            long weight = scale / (unit.size() - 1);
            long[][] pairs = new long[CATEGORIES][CATEGORIES];
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < unit.size(); j++) {
                    if (i != j) {
                        pairs[unit.get(i)][unit.get(j)] += weight;
                    }
                }
            }
            all.add(pairs);
        }
        return all;
    }

    private static long[][] sum(List<long[][]> matrices) {
        long[][] sum = new long[CATEGORIES][CATEGORIES];
        for (long[][] matrix : matrices) {
            for (int i = 0; i < CATEGORIES; i++) {
                for (int j = 0; j < CATEGORIES; j++) {
                    sum[i][j] += matrix[i][j];
                }
            }
        }
        return sum;
    }

    /** 1 − (n − 1) Σ o δ² / Σ n n δ²; null when all levels are the same. */
    private static Fraction alpha(long[][] observed, long scale) {
        long[] totals = new long[CATEGORIES];
        long all = 0;
        for (int i = 0; i < CATEGORIES; i++) {
            for (int j = 0; j < CATEGORIES; j++) {
                totals[i] += observed[i][j];
            }
            all += totals[i];
        }
        BigInteger seen = BigInteger.ZERO;
        BigInteger expected = BigInteger.ZERO;
        for (int low = 0; low < CATEGORIES; low++) {
            for (int high = low + 1; high < CATEGORIES; high++) {
                BigInteger distance =
                        BigInteger.valueOf(distance(totals, low, high)).pow(2);
                seen = seen.add(distance.multiply(BigInteger.valueOf(observed[low][high])));
                expected = expected.add(
                        distance.multiply(BigInteger.valueOf(totals[low]).multiply(BigInteger.valueOf(totals[high]))));
            }
        }
        return expected.signum() == 0
                ? null
                : Fraction.ONE.subtract(Fraction.of(seen.multiply(BigInteger.valueOf(all - scale)), expected));
    }

    /** Twice the ordinal distance: how many levels given lie between the two, each end counting half. */
    private static long distance(long[] totals, int low, int high) {
        long between = 0;
        for (int level = low; level <= high; level++) {
            between += totals[level];
        }
        return 2 * between - totals[low] - totals[high];
    }

    /** Alpha with two decimals, half up. */
    public String shown() {
        return Exact.shown(value);
    }
}
