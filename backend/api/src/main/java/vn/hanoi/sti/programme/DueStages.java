package vn.hanoi.sti.programme;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stages whose window is open or has closed, the longest overdue first. */
@Schema(name = "ProgrammeDueStages")
record DueStages(@Schema(required = true) List<DueStage> items) {
    /** One stage of one programme. */
    @Schema(name = "ProgrammeDueStage")
    record DueStage(
            @Schema(required = true) UUID programmeId,
            @Schema(required = true) String code,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) String agencyName,
            @Schema(required = true) ProgrammeView.StageView stage) {}
}
