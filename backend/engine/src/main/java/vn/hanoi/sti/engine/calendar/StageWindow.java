package vn.hanoi.sti.engine.calendar;

import vn.hanoi.sti.engine.criteria.Stage;

/** When one stage of a programme is to be evaluated, and whether it must be. */
public record StageWindow(Stage stage, Need need, Deadline deadline) {

    /** Whether a stage must be evaluated. */
    public enum Need {
        /** It must. */
        REQUIRED,
        /** It must unless a decision waives it: the programme is short. */
        WAIVABLE,
        /** It may, with a reason: the programme ended early. */
        OPTIONAL,
        /** A decision waives it. */
        WAIVED,
        /** The programme ended before there was anything to evaluate at this stage. */
        FALLS_AWAY
    }

    /** Whether not evaluating it makes anybody late. */
    public boolean isOwed() {
        return need == Need.REQUIRED || need == Need.WAIVABLE;
    }

    /** Whether a decision may waive it. */
    public boolean isWaivable() {
        return need == Need.WAIVABLE || need == Need.OPTIONAL;
    }
}
