package vn.hanoi.sti.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/** An organization with its history. */
record OrganizationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        String shortName,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) UUID governingBodyId,
        @Schema(required = true) String governingBodyName,
        @Schema(required = true) List<FunctionShare> functions,
        @Schema(required = true) OrganizationFunction mainFunction,
        @Schema(required = true) LocalDate foundedOn,
        LocalDate dissolvedOn,
        Integer autonomyGroup,
        @Schema(required = true) boolean illustrative,
        @Schema(required = true) boolean active,
        @Schema(required = true) Identifiers identifiers,
        @Schema(required = true) Registration registration,
        @Schema(required = true) List<OrganizationNameView> names,
        @Schema(required = true) List<SuccessionView> successions,
        @Schema(required = true) List<OrganizationAction> allowedActions,
        @Schema(required = true) long version) {
    /** A name it bore; {@code validTo} is the last day, absent for today's name. */
    record OrganizationNameView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validTo,
            String document) {}

    /** Who came of whom; the predecessor has an id when the register holds it. */
    record SuccessionView(
            @Schema(required = true) UUID id,
            @Schema(required = true) SuccessionKind kind,
            UUID predecessorId,
            @Schema(required = true) String predecessorName,
            @Schema(required = true) UUID successorId,
            @Schema(required = true) String successorName,
            @Schema(required = true) LocalDate on,
            String share,
            @Schema(required = true) String document) {}
}
