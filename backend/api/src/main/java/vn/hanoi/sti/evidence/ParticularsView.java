package vn.hanoi.sti.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was known of a document, and since when, the newest first. */
@Schema(name = "EvidenceParticularsHistory")
record ParticularsView(@Schema(required = true) List<Version> items) {
    /** One version. */
    @Schema(name = "EvidenceParticularsVersion")
    record Version(
            @Schema(required = true) int version,
            @Schema(required = true) String title,
            String issuer,
            String number,
            LocalDate issuedOn,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate validFrom,
            LocalDate validTo,
            @Schema(required = true) Confidentiality confidentiality,
            @Schema(required = true) String savedByName,
            @Schema(required = true) Instant savedAt) {
        static Version of(ParticularsEntity saved) {
            var said = saved.said();
            return new Version(
                    saved.getVersion(),
                    said.title(),
                    said.issuer(),
                    said.number(),
                    said.issuedOn(),
                    said.periodFrom(),
                    said.periodTo(),
                    said.validFrom(),
                    said.validTo(),
                    said.confidentiality(),
                    saved.getSavedByName(),
                    saved.getSavedAt());
        }
    }
}
