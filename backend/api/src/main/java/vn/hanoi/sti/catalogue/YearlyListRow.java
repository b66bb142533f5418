package vn.hanoi.sti.catalogue;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yearly list among others; {@code itemCount} counts every object on it, {@code includedCount} those not left out. */
record YearlyListRow(
        @Schema(required = true) UUID id,
        @Schema(required = true) int year,
        @Schema(required = true) String kind,
        @Schema(required = true) ListState state,
        @Schema(required = true) long itemCount,
        @Schema(required = true) long includedCount,
        @Schema(required = true) long version) {}
