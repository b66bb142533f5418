package vn.hanoi.sti.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Moves a programme's last day, which takes a decision. */
record MoveEnd(
        @NotNull LocalDate endsOn,
        @Size(max = 100) String number,
        LocalDate decidedOn,
        @Size(max = 1000) String reason) {
    Decision decision() {
        return new Decision(number, decidedOn, reason);
    }
}
