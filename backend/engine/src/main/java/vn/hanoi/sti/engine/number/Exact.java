package vn.hanoi.sti.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.stream.LongStream;

/** Exact rational arithmetic of the scoring rules: nothing is rounded before it is shown. */
public final class Exact {

    /** One hundred, the whole of a percentage. */
    public static final Fraction HUNDRED = Fraction.of(100);

    /** Those that fit a machine word. */
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> power * 10).limit(19).toArray();

    private Exact() {}

    /** The decimal as a fraction, exactly. */
    public static Fraction of(BigDecimal decimal) {
        int scale = decimal.scale();
        boolean word = scale >= 0 && scale < POWERS_OF_TEN.length && decimal.precision() < POWERS_OF_TEN.length;
        if (word && scale == 0) {
            return Fraction.of(decimal.longValue());
        }
        if (word) {
            return Fraction.of(decimal.unscaledValue().longValue(), POWERS_OF_TEN[scale]);
        }
        if (scale <= 0) {
            return Fraction.of(decimal.toBigIntegerExact());
        }
        return Fraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /** The fraction in lowest terms, {@code "12345/137"}, or {@code "90"} when whole. */
    public static String text(Fraction value) {
        return value.text();
    }

    /** The value as a screen shows it: two decimals, half up, a dot as the mark. */
    public static String shown(Fraction value) {
        return value.shown();
    }

    /** The sum; zero of nothing. */
    public static Fraction sum(Collection<Fraction> values) {
        Fraction sum = Fraction.ZERO;
        for (Fraction value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /** The arithmetic mean of at least one value. */
    public static Fraction mean(Collection<Fraction> values) {
        return sum(values).divide(values.size());
    }

    /** The smaller of the two. */
    public static Fraction min(Fraction a, Fraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The larger of the two. */
    public static Fraction max(Fraction a, Fraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
