package vn.hanoi.sti.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything a head reads before certifying.
 *
 * @param digest of exactly what would be certified now
 * @param version of the evaluation, for If-Match
 * @param changes cells that differ from the last receipt; all of them when there is none
 * @param unchanged how many cells do not
 * @param certifiable whether this viewer may certify now
 * @param takeBack whether this viewer may take the dossier back now
 * @param byDelegation how this viewer would sign for the head, absent for the head
 */
@Schema(name = "CertificationView")
record CertificationView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String digest,
        @Schema(required = true) long version,
        @Schema(required = true) String statement,
        @Schema(required = true) ChecksView checks,
        @Schema(required = true) List<Change> changes,
        @Schema(required = true) int unchanged,
        @Schema(required = true) Evidence evidence,
        @Schema(required = true) List<ReceiptView.Row> receipts,
        @Schema(required = true) boolean certifiable,
        @Schema(required = true) boolean takeBack,
        String byDelegation) {
    /** A cell that differs; {@code before} absent for a new one, {@code after} for one that is gone. */
    @Schema(name = "CertifiedChange")
    record Change(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) String period,
            Said before,
            Said after) {}

    /** What a cell said or says. */
    @Schema(name = "CertifiedCell")
    record Said(
            @Schema(required = true) int revision,
            @Schema(required = true) String state,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode value,

            String explanation) {}

    /** How many files stand, and for how many indicators; {@code documents} counts each once. */
    @Schema(name = "CertifiedEvidence")
    record Evidence(
            @Schema(required = true) int documents,
            @Schema(required = true) int links,
            @Schema(required = true) int indicators) {}
}
