package vn.hanoi.sti.engine.sensitivity;

import java.math.BigInteger;
import java.util.List;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * Whether Σ factor × term ≥ 0, for whole factors, exactly. The terms are also kept rounded down to whole multiples of a
 * small unit: their sum encloses the true one within the sum of the factors, so that only a sum next to 0 has to be
 * calculated in full.
 */
final class Comparison {

    /** Terms are at most 100 × 100, factors at most {@link #MOST_FACTOR}, parts some hundreds: no sum leaves a word. */
    private static final int UNIT_BITS = 28;

    static final int MOST_FACTOR = 1 << 12;

    private final Fraction[] terms;
    private final long[] rounded;

    private Comparison(Fraction[] terms) {
        this.terms = terms;
        this.rounded = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            BigInteger[] parts = terms[i].numerator().shiftLeft(UNIT_BITS).divideAndRemainder(terms[i].denominator());
            rounded[i] = parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
        }
    }

    /**
     * @param weights one for each term, above 0
     * @param terms   what each unit of weight adds
     */
    static Comparison of(List<Fraction> weights, List<Fraction> terms) {
        Fraction[] products = new Fraction[terms.size()];
        for (int i = 0; i < products.length; i++) {
            products[i] = weights.get(i).multiply(terms.get(i));
        }
        return new Comparison(products);
    }

    /** @param factors one for each term, from 0 to {@link #MOST_FACTOR} */
    boolean holds(int[] factors) {
        long sum = 0;
        long slack = 0;
        for (int i = 0; i < rounded.length; i++) {
            sum += factors[i] * rounded[i];
            slack += factors[i];
        }
        // The true sum lies from sum up to, but not at, sum + slack.
        if (sum >= 0) {
            return true;
        }
        return sum + slack > 0 && exactly(factors);
    }

    private boolean exactly(int[] factors) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < terms.length; i++) {
            sum = sum.add(terms[i].multiply(Fraction.of(factors[i])));
        }
        return sum.signum() >= 0;
    }
}
