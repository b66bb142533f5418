package vn.hanoi.sti.collection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a dossier is, in counts.
 *
 * @param valuesDone cells that are reported or asked to be left out, of those the organization existed for
 * @param evidenceDone indicators with a file that was not rejected, of those that need one
 * @param appraised indicators whose appraisal stands for what is there now
 */
@Schema(name = "DossierProgress")
public record Progress(
        @Schema(required = true) int valuesDone,
        @Schema(required = true) int valuesTotal,
        @Schema(required = true) int evidenceDone,
        @Schema(required = true) int evidenceTotal,
        @Schema(required = true) int appraised,
        @Schema(required = true) int appraisable) {}
