package vn.hanoi.sti.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hanoi.sti.engine.criteria.Stage;

/** Does without a stage, by a decision. */
record WaiveStage(
        @NotNull Stage stage,
        @Size(max = 100) String number,
        LocalDate decidedOn,
        @Size(max = 1000) String reason) {
    Decision decision() {
        return new Decision(number, decidedOn, reason);
    }
}
