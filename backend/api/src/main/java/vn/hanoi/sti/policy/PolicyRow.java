package vn.hanoi.sti.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.register.RegisteredPhase;

/** A policy among others. */
record PolicyRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) PolicyType type,
        @Schema(required = true) String agencyName,
        @Schema(required = true) LocalDate startsOn,
        LocalDate endsOn,
        @Schema(required = true) RegisteredPhase phase,
        @Schema(required = true) boolean illustrative) {}
