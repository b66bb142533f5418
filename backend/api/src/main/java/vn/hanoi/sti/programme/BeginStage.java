package vn.hanoi.sti.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hanoi.sti.engine.criteria.Stage;

/** Takes up a stage; outside its window that takes a decision. */
record BeginStage(
        @NotNull Stage stage,
        @NotNull StageMethod method,
        @NotNull LocalDate on,
        @Size(max = 100) String number,
        LocalDate decidedOn,
        @Size(max = 1000) String reason) {
    Decision decision() {
        return new Decision(number, decidedOn, reason);
    }
}
