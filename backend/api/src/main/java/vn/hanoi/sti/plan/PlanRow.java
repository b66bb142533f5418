package vn.hanoi.sti.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.register.RegisteredPhase;

/** A plan among others; the percent is what an annual plan came to, absent while it is not known. */
record PlanRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) PlanLevel level,
        @Schema(required = true) int fromYear,
        @Schema(required = true) int toYear,
        @Schema(required = true) String agencyName,
        @Schema(required = true) RegisteredPhase phase,
        @Schema(required = true) boolean illustrative,
        UUID periodId,
        String periodName,
        String percent) {}
