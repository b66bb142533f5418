package vn.hanoi.sti.engine.number;

/**
 * Numbers drawn from a seed: the same ones for the same seed, on every machine and in every version of Java (SplitMix64,
 * Steele, Lea and Flood 2014). They vary simulations and samples; no score hangs on them. Not for several threads.
 */
public final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Draws from a seed. */
    public Draws(long seed) {
        this.state = seed;
    }

    /** Any word. */
    public long next() {
        state += GOLDEN;
        long word = state;
        word = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        word = (word ^ (word >>> 27)) * 0x94D049BB133111EBL;
        return word ^ (word >>> 31);
    }

    /** A whole number from 0 to {@code bound − 1}, each as likely as any other; the bound is above 0. */
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("a bound above 0");
        }
        // Lemire's method: words that would favour some numbers are drawn again.
        long product = (next() >>> 32) * bound;
        long least = (1L << 32) % bound;
        while ((product & 0xFFFF_FFFFL) < least) {
            product = (next() >>> 32) * bound;
        }
        return (int) (product >>> 32);
    }
}
