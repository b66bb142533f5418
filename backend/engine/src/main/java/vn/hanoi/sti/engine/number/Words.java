package vn.hanoi.sti.engine.number;

import java.math.BigInteger;

/** Machine words whose products and sums are never taken for what they are not. None of them is the least word. */
final class Words {

    private static final int BITS = Long.SIZE - 1;
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    private Words() {}

    /** Whether the number can be held in a word, with its negative. */
    static boolean fits(BigInteger number) {
        return number.bitLength() <= BITS && !number.equals(LEAST);
    }

    /** Whether a × b is exact, and not the least word, whose negative would not be. */
    static boolean productFits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> 63 && low != Long.MIN_VALUE;
    }

    /** Whether a + b is exact, and not the least word. */
    static boolean sumFits(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /** Compares a × b with c × d, in two words each. */
    static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** The greatest common divisor, above 0; that of 0 and x is |x|, at least 1. */
    static long gcd(long first, long second) {
        long a = Math.abs(first);
        long b = Math.abs(second);
        if (a == 0 || b == 0) {
            return Math.max(1, a | b);
        }
        if (a == 1 || b == 1) {
            return 1;
        }
        // Stein: shifts and subtractions instead of divisions.
        int twos = Long.numberOfTrailingZeros(a | b);
        a >>= Long.numberOfTrailingZeros(a);
        do {
            b >>= Long.numberOfTrailingZeros(b);
            if (a > b) {
                long larger = a;
                a = b;
                b = larger;
            }
            b -= a;
        } while (b != 0);
        return a << twos;
    }

    /** The same of numbers of any size, 0 and 0 aside; mostly one of them is a word. */
    static BigInteger gcd(BigInteger first, BigInteger second) {
        if (fits(second)) {
            return second.signum() == 0 ? first.abs() : gcdWithWord(first, second);
        }
        return fits(first) && first.signum() != 0 ? gcdWithWord(second, first) : first.gcd(second);
    }

    private static BigInteger gcdWithWord(BigInteger any, BigInteger word) {
        BigInteger size = word.abs();
        return size.equals(BigInteger.ONE)
                ? size
                : BigInteger.valueOf(gcd(any.mod(size).longValue(), size.longValue()));
    }
}
