package vn.hanoi.sti.engine.agreement;

/**
 * A statistic, or why there is none.
 *
 * @param <T> what is estimated
 */
public sealed interface Estimate<T> {

    /** Fewer raters say nothing about agreement: there is no number then, not even a doubtful one. */
    int LEAST_RATERS = 3;

    /** It could be estimated. */
    record Known<T>(T value) implements Estimate<T> {}

    /** It could not. */
    record NotEstimable<T>(Why why) implements Estimate<T> {}

    /** Why something can't be estimated. */
    enum Why {
        /** Fewer than three raters. */
        TOO_FEW_RATERS,
        /** No unit was rated by two. */
        NOTHING_IN_COMMON,
        /** Everybody gave the same level to everything: there is nothing to agree about. */
        NO_VARIATION,
        /** This rater alone rated something that the result rests on. */
        SOLE_RATER
    }

    static <T> Estimate<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Estimate<T> not(Why why) {
        return new NotEstimable<>(why);
    }
}
