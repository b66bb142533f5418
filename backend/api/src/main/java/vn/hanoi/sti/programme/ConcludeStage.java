package vn.hanoi.sti.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.hanoi.sti.engine.criteria.Stage;

/** What a stage came to, by which document. */
record ConcludeStage(
        @NotNull Stage stage,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 4000) String conclusion,
        @NotBlank @Size(max = 200) String document) {}
