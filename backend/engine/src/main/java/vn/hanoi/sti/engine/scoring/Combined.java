package vn.hanoi.sti.engine.scoring;

import vn.hanoi.sti.engine.number.Fraction;

/** What the figures of an indicator come to before bands, over its years where it has several. */
sealed interface Combined {

    /**
     * A number, in the measure of the method: level, share, value, change or amount per FTE.
     *
     * @param reviewersApart whether it is the mean of levels more than one apart
     */
    record Value(Fraction value, boolean reviewersApart) implements Combined {
        Value(Fraction value) {
            this(value, false);
        }
    }

    /** Owed and not supplied. */
    record NotReported() implements Combined {}

    /** Left out. */
    record NotApplicable(String reason) implements Combined {}

    /** To be settled by the reviewers. */
    record NotComputable(Reason reason) implements Combined {}
}
