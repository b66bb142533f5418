package vn.hanoi.sti.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/** An organization in a list; {@code active} says whether it exists today. */
record OrganizationRow(
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
        @Schema(required = true) long version) {}
