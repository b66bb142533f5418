package vn.hanoi.sti.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact rational arithmetic of the scoring rules: nothing is rounded before it is shown. */
public final class Exact {

    /** One hundred, the whole of a percentage. */
    public static final BigFraction HUNDRED = BigFraction.of(100);

    private static final int SHOWN_DECIMALS = 2;

    private Exact() {}

    /** The decimal as a fraction, exactly. */
    public static BigFraction of(BigDecimal decimal) {
        if (decimal.scale() <= 0) {
            return BigFraction.of(decimal.toBigIntegerExact());
        }
        return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The fraction in lowest terms, {@code "12345/137"}, or {@code "90"} when whole. */
    public static String text(BigFraction value) {
        BigInteger numerator = value.getNumerator();
        BigInteger denominator = value.getDenominator();
        if (denominator.signum() < 0) {
            // The library lets either part carry the sign; a result must have one spelling.
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    /** The value as a screen shows it: two decimals, half up, a dot as the mark. */
    public static String shown(BigFraction value) {
        BigDecimal numerator = new BigDecimal(value.getNumerator());
        BigDecimal denominator = new BigDecimal(value.getDenominator());
        return numerator
                .divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The sum; zero of nothing. */
    public static BigFraction sum(Collection<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The arithmetic mean of at least one value. */
    public static BigFraction mean(Collection<BigFraction> values) {
        return sum(values).divide(values.size());
    }

    /** The smaller of the two. */
    public static BigFraction min(BigFraction a, BigFraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The larger of the two. */
    public static BigFraction max(BigFraction a, BigFraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
