package vn.hanoi.sti.programme;

import java.time.LocalDate;
import java.util.Optional;
import vn.hanoi.sti.engine.calendar.DueState;
import vn.hanoi.sti.engine.calendar.StageWindow;

/** Where a stage of a programme's evaluation stands. */
enum StageState {
    NOT_YET,
    /** Its window is open and nobody has taken it up. */
    OPEN,
    BEGUN,
    CONCLUDED,
    /** Its window has closed without a conclusion. */
    OVERDUE,
    /** A decision does without it. */
    WAIVED,
    /** The programme ended before there was anything to evaluate. */
    FALLS_AWAY,
    /** It was a matter of choice, and its window has closed. */
    LAPSED;

    /** @param concludedOn null while it has not come to a conclusion */
    static StageState on(LocalDate today, StageWindow window, boolean begun, LocalDate concludedOn) {
        if (concludedOn != null) {
            return CONCLUDED;
        }
        return switch (window.need()) {
            case WAIVED -> WAIVED;
            case FALLS_AWAY -> FALLS_AWAY;
            case REQUIRED, WAIVABLE, OPTIONAL ->
                switch (DueState.at(window.deadline(), today, Optional.empty(), 0)) {
                    case DueState.NotYetOpen closed -> begun ? BEGUN : NOT_YET;
                    case DueState.Overdue late -> window.isOwed() ? OVERDUE : begun ? BEGUN : LAPSED;
                    default -> begun ? BEGUN : OPEN;
                };
        };
    }

    /** Whether somebody has something to do now. */
    boolean isDue() {
        return this == OPEN || this == BEGUN || this == OVERDUE;
    }
}
