package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/** A function and its share of the work, a decimal above 0 and at most 1, e.g. {@code "0.6"}. */
record FunctionShare(
        @NotNull @Schema(required = true) OrganizationFunction code,
        @NotNull @Schema(required = true, examples = "0.6") String share) {}
