package vn.hanoi.sti.engine.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers are spelled in JSON strings: a dot as decimal mark, no exponent, no leading zeros. */
public final class NumberText {

    /** Most digits a decimal may have, before and after the dot together. */
    public static final int MAX_DIGITS = 30;

    /** Most digits of either part of a fraction: quotients of sums of decimals stay far below. */
    private static final int MAX_FRACTION_DIGITS = 200;

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern FRACTION = Pattern.compile("(-?[1-9][0-9]*)/([1-9][0-9]*)");

    /** Why a text is not a decimal. */
    public enum Problem {
        COMMA,
        FORMAT,
        TOO_LONG
    }

    private NumberText() {}

    /** What is wrong with the text as a decimal; empty when nothing is. */
    public static Optional<Problem> problem(String text) {
        if (text.indexOf(',') >= 0) {
            return Optional.of(Problem.COMMA);
        }
        if (text.length() > MAX_DIGITS + 2 || digits(text) > MAX_DIGITS) {
            return Optional.of(DECIMAL.matcher(text).matches() ? Problem.TOO_LONG : Problem.FORMAT);
        }
        return DECIMAL.matcher(text).matches() ? Optional.empty() : Optional.of(Problem.FORMAT);
    }

    /** The decimal, its scale kept as written; empty when the text is not one. */
    public static Optional<BigDecimal> decimal(String text) {
        return problem(text).isPresent() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** A decimal, or a fraction as {@link Exact#text} writes it; empty when it is neither. */
    public static Optional<Fraction> fraction(String text) {
        Optional<BigDecimal> decimal = decimal(text);
        if (decimal.isPresent()) {
            return decimal.map(Exact::of);
        }
        if (text.length() > 2 * MAX_FRACTION_DIGITS) {
            return Optional.empty();
        }
        Matcher matcher = FRACTION.matcher(text);
        if (matcher.matches()) {
            return Optional.of(Fraction.of(new BigInteger(matcher.group(1)), new BigInteger(matcher.group(2))));
        }
        // A whole number of more than thirty digits is a fraction over one.
        return text.matches("-?[1-9][0-9]*") ? Optional.of(Fraction.of(new BigInteger(text))) : Optional.empty();
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
