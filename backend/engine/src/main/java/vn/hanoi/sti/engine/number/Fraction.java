package vn.hanoi.sti.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number in lowest terms, the denominator above 0. Immutable, of any size.
 *
 * <p>Nearly every number of an evaluation fits two machine words; those are calculated in machine words, with every
 * overflow found, and only the others as big integers. Which of the two holds a number can't be told from outside: a
 * number that fits is always held small.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    private static final int DECIMALS_SHOWN = 2;
    private static final long SHOWN_SCALE = 100;
    /** Up to here twice a hundredfold numerator still fits a machine word. */
    private static final long SHOWN_SMALL = Long.MAX_VALUE / (4 * SHOWN_SCALE);

    private final long numerator;
    private final long denominator;
    /** Both set exactly when the number does not fit the two words. */
    private final BigInteger bigNumerator;

    private final BigInteger bigDenominator;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return whole == Long.MIN_VALUE ? of(BigInteger.valueOf(whole)) : new Fraction(whole, 1);
    }

    /** A whole number. */
    public static Fraction of(BigInteger whole) {
        return of(whole, BigInteger.ONE);
    }

    /** The quotient of two numbers; either may be negative, the second is not 0. */
    public static Fraction of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        requireDenominator(denominator != 0);
        long common = Words.gcd(numerator, denominator);
        long sign = denominator < 0 ? -common : common;
        return new Fraction(numerator / sign, denominator / sign);
    }

    /** The quotient of two numbers; either may be negative, the second is not 0. */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        requireDenominator(denominator.signum() != 0);
        BigInteger common = Words.gcd(numerator, denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return reduced(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Two numbers without a common divisor, the second above 0. */
    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        return Words.fits(numerator) && Words.fits(denominator)
                ? new Fraction(numerator.longValue(), denominator.longValue())
                : new Fraction(numerator, denominator);
    }

    private static void requireDenominator(boolean given) {
        if (!given) {
            throw new ArithmeticException("a denominator of 0");
        }
    }

    /** The numerator in lowest terms; it carries the sign. */
    public BigInteger numerator() {
        return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    /** The denominator in lowest terms, above 0. */
    public BigInteger denominator() {
        return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    /** The sum. Only what the denominators share can be reduced away (Knuth, 4.5.1): the parts stay short. */
    public Fraction add(Fraction other) {
        if (isSmall() && other.isSmall()) {
            long common = denominator == other.denominator ? denominator : Words.gcd(denominator, other.denominator);
            long left = other.denominator / common;
            long right = denominator / common;
            if (Words.productFits(numerator, left) && Words.productFits(other.numerator, right)) {
                long a = numerator * left;
                long b = other.numerator * right;
                if (Words.sumFits(a, b)) {
                    long again = Words.gcd(a + b, common);
                    long rest = other.denominator / again;
                    if (Words.productFits(right, rest)) {
                        return new Fraction((a + b) / again, right * rest);
                    }
                }
            }
        }
        return addBig(numerator(), denominator(), other.numerator(), other.denominator());
    }

    private static Fraction addBig(BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
        BigInteger common = Words.gcd(b, d);
        BigInteger right = b.divide(common);
        BigInteger sum = a.multiply(d.divide(common)).add(c.multiply(right));
        BigInteger again = Words.gcd(sum, common);
        return reduced(sum.divide(again), right.multiply(d.divide(again)));
    }

    public Fraction subtract(Fraction other) {
        return add(other.negate());
    }

    public Fraction multiply(Fraction other) {
        if (isSmall() && other.isSmall()) {
            long first = Words.gcd(numerator, other.denominator);
            long second = Words.gcd(other.numerator, denominator);
            long a = numerator / first;
            long b = other.numerator / second;
            long c = denominator / second;
            long d = other.denominator / first;
            if (Words.productFits(a, b) && Words.productFits(c, d)) {
                return new Fraction(a * b, c * d);
            }
        }
        return multiplyBig(numerator(), denominator(), other.numerator(), other.denominator());
    }

    private static Fraction multiplyBig(BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
        BigInteger first = Words.gcd(a, d);
        BigInteger second = Words.gcd(c, b);
        return reduced(
                a.divide(first).multiply(c.divide(second)), b.divide(second).multiply(d.divide(first)));
    }

    /** The quotient; the other number is not 0. */
    public Fraction divide(Fraction other) {
        requireDenominator(other.signum() != 0);
        return multiply(other.inverse());
    }

    /** The quotient; the number is not 0. */
    public Fraction divide(long whole) {
        return divide(of(whole));
    }

    private Fraction inverse() {
        if (isSmall()) {
            return numerator > 0 ? new Fraction(denominator, numerator) : new Fraction(-denominator, -numerator);
        }
        return bigNumerator.signum() > 0
                ? reduced(bigDenominator, bigNumerator)
                : reduced(bigDenominator.negate(), bigNumerator.negate());
    }

    public Fraction negate() {
        return isSmall() ? new Fraction(-numerator, denominator) : new Fraction(bigNumerator.negate(), bigDenominator);
    }

    public Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    /** −1, 0 or 1. */
    public int signum() {
        return isSmall() ? Long.signum(numerator) : bigNumerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        if (isSmall() && other.isSmall()) {
            return denominator == other.denominator
                    ? Long.compare(numerator, other.numerator)
                    : Words.compareProducts(numerator, other.denominator, other.numerator, denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** As {@link Exact#text} has it. */
    String text() {
        if (isSmall()) {
            return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
        }
        return bigDenominator.equals(BigInteger.ONE) ? bigNumerator.toString() : bigNumerator + "/" + bigDenominator;
    }

    /** As {@link Exact#shown} has it. */
    String shown() {
        long size = Math.abs(numerator);
        if (!isSmall() || size > SHOWN_SMALL || denominator > SHOWN_SMALL) {
            return new BigDecimal(numerator())
                    .divide(new BigDecimal(denominator()), DECIMALS_SHOWN, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        long hundredths = (2 * SHOWN_SCALE * size + denominator) / (2 * denominator);
        long rest = hundredths % SHOWN_SCALE;
        String digits = hundredths / SHOWN_SCALE + (rest < 10 ? ".0" : ".") + rest;
        return numerator < 0 && hundredths > 0 ? "-" + digits : digits;
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction
                && numerator == fraction.numerator
                && denominator == fraction.denominator
                && (isSmall()
                        ? fraction.isSmall()
                        : bigNumerator.equals(fraction.bigNumerator) && bigDenominator.equals(fraction.bigDenominator));
    }

    @Override
    public int hashCode() {
        return isSmall()
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : 31 * bigNumerator.hashCode() + bigDenominator.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
