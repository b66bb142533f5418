package vn.hanoi.sti.engine.target;

import vn.hanoi.sti.engine.number.Fraction;

/** An exact value, or the reason why there is none. */
public sealed interface Measured {

    /** The value; 1 is the whole. */
    record Known(Fraction value) implements Measured {}

    /** There is none. */
    record NotComputable(Gap gap) implements Measured {}
}
