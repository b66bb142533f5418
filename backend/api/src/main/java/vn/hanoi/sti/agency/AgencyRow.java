package vn.hanoi.sti.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body in a list. */
record AgencyRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) AgencyKind kind,
        @Schema(required = true) String nameVi,
        String nameEn,
        UUID parentId,
        String parentName,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) boolean active,
        @Schema(required = true) long version) {}
