package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Begins the list of a year. */
record CreateYearlyList(
        @NotNull @Min(2020) @Max(2100) Integer year,
        @NotNull ListKind kind) {}
