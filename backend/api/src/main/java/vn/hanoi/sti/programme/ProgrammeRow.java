package vn.hanoi.sti.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.RegisteredPhase;

/** A programme among others; {@code next} is the stage whose window closes next. */
record ProgrammeRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) String agencyName,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) LocalDate firstEndsOn,
        @Schema(required = true) RegisteredPhase phase,
        @Schema(required = true) boolean illustrative,
        @Schema(required = true) long budgetTotal,
        @Schema(required = true) List<Stage> overdue,
        ProgrammeView.StageView next) {}
