package vn.hanoi.sti.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each file of an upload, in the order in which they came. */
record EvidenceBatchView(@Schema(required = true) List<Item> items) {
    /** What became of a file. */
    @Schema(name = "EvidenceBatchOutcome")
    enum Outcome {
        LINKED,
        UNLINKED,
        REFUSED
    }

    /**
     * One file.
     *
     * @param path as it was sent, without invisible characters
     * @param code why it is not linked or was refused, or that its content was there already
     */
    @Schema(name = "EvidenceBatchItem")
    record Item(
            @Schema(required = true) String path,
            @Schema(required = true) Outcome outcome,
            String code,
            Map<String, String> params,
            UUID documentId,
            UUID revisionId,
            String indicatorCode,
            String period) {
        static Item refused(String path, String code, Map<String, String> params) {
            return new Item(path, Outcome.REFUSED, code, params, null, null, null, null);
        }
    }
}
