package vn.hanoi.sti.classification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What competent bodies found (CAP-05, CAP-06, CAP-08), by whose document, recorded by whom; nothing was found when all are
 * false.
 *
 * @param document number and date of the document, in words
 * @param file its file; absent when nothing was found, and in records older than the files
 */
public record FindingsView(
        @Schema(required = true) boolean falseData,
        IntegrityBreach integrityBreach,
        @Schema(required = true) boolean financialBreach,
        String document,
        ResultDocument file,
        String recordedByName,
        Instant recordedAt) {
    static final FindingsView NONE = new FindingsView(false, null, false, null, null, null, null);

    boolean any() {
        return falseData || integrityBreach != null || financialBreach;
    }
}
