package vn.hanoi.sti.engine.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Calculation in machine words against the same in big integers, where words overflow above all. */
class FractionTest {

    private static final long[] EDGES = {
        0,
        1,
        -1,
        2,
        3,
        100,
        -360_360,
        (1L << 31) - 1,
        1L << 31,
        1L << 32,
        1L << 61,
        (1L << 62) - 1,
        1L << 62,
        Long.MAX_VALUE,
        -Long.MAX_VALUE,
        Long.MIN_VALUE
    };

    @Test
    void calculatesAsBigIntegersDo() {
        List<Fraction> numbers = numbers();
        for (Fraction a : numbers) {
            for (Fraction b : numbers) {
                same(a.add(b), up(a).multiply(down(b)).add(up(b).multiply(down(a))), down(a).multiply(down(b)));
                same(
                        a.subtract(b),
                        up(a).multiply(down(b)).subtract(up(b).multiply(down(a))),
                        down(a).multiply(down(b)));
                same(a.multiply(b), up(a).multiply(up(b)), down(a).multiply(down(b)));
                if (b.signum() != 0) {
                    same(a.divide(b), up(a).multiply(down(b)), down(a).multiply(up(b)));
                }
                assertThat(Integer.signum(a.compareTo(b)))
                        .as("%s with %s", a, b)
                        .isEqualTo(up(a).multiply(down(b)).compareTo(up(b).multiply(down(a))));
                assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
            }
        }
    }

    @Test
    void isShownAsBigDecimalsRound() {
        assertThat(numbers())
                .allSatisfy(number -> assertThat(Exact.shown(number))
                        .isEqualTo(new BigDecimal(up(number))
                                .divide(new BigDecimal(down(number)), 2, RoundingMode.HALF_UP)
                                .toPlainString()));
    }

    @Test
    void aNumberIsTheSameHoweverItWasReached() {
        Fraction large = Fraction.of(BigInteger.TEN.pow(40));
        Fraction back = Fraction.of(7, 3).multiply(large).divide(large);
        assertThat(back).isEqualTo(Fraction.of(14, 6)).hasSameHashCodeAs(Fraction.of(7, 3));
        assertThat(large.add(Fraction.ONE).subtract(large)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(Long.MIN_VALUE).negate().abs())
                .isEqualTo(Fraction.of(Long.MIN_VALUE).abs());
        assertThat(Fraction.ONE).isNotEqualTo(large).isNotEqualTo("1");
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(BigInteger.ONE, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.divide(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    /** In lowest terms, the denominator above 0, and equal to the quotient. */
    private static void same(Fraction value, BigInteger up, BigInteger down) {
        assertThat(value.numerator().multiply(down)).isEqualTo(up.multiply(value.denominator()));
        assertThat(value.denominator().signum()).isPositive();
        assertThat(value.numerator().gcd(value.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(value).isEqualTo(Fraction.of(up, down)).hasSameHashCodeAs(Fraction.of(up, down));
    }

    private static BigInteger up(Fraction value) {
        return value.numerator();
    }

    private static BigInteger down(Fraction value) {
        return value.denominator();
    }

    private static List<Fraction> numbers() {
        List<Fraction> numbers = new ArrayList<>();
        for (long up : EDGES) {
            for (long down : EDGES) {
                if (down != 0) {
                    numbers.add(Fraction.of(up, down));
                }
            }
        }
        Random random = new Random(20260720);
        for (int bits = 2; bits < 90; bits += 3) {
            BigInteger up = new BigInteger(bits, random);
            numbers.add(Fraction.of(up.negate(), new BigInteger(bits, random).add(BigInteger.ONE)));
        }
        return numbers;
    }
}
