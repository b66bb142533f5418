package vn.hanoi.sti.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money of a year from a source.
 *
 * @param amount whole đồng
 */
@Embeddable
@Schema(name = "ProgrammeBudgetLine")
record BudgetLine(
        @NotNull @Min(2000) @Max(2100) @Schema(required = true) @Column(name = "budget_year")
        Integer year,

        @NotNull @Schema(required = true) @Enumerated(EnumType.STRING)
        BudgetSource source,

        @NotNull @Min(0) @Max(9_000_000_000_000_000L) @Schema(required = true)
        Long amount) {}
