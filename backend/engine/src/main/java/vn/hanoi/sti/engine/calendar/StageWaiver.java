package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * A decision that a stage is not evaluated: a recorded fact.
 *
 * @param number    of the decision
 * @param decidedOn its day
 */
public record StageWaiver(Stage stage, String number, LocalDate decidedOn) {

    public StageWaiver {
        if (number.isBlank()) {
            throw new IllegalArgumentException("a waiver has a decision");
        }
    }
}
