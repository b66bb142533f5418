package vn.hanoi.sti.collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a dossier lacks.
 *
 * @param period the cell, absent when the indicator as a whole lacks it
 * @param code {@code value.missing}, {@code value.not-reported}, {@code statement.missing} or {@code evidence.missing}
 */
@Schema(name = "MissingItem")
public record Missing(
        @Schema(required = true) String indicatorCode,
        String period,
        @Schema(required = true) String code) {}
