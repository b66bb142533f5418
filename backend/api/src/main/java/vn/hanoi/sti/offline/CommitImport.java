package vn.hanoi.sti.offline;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Writes what the preview showed.
 *
 * @param mode ALL_OR_NOTHING unless said otherwise
 * @param conflicts {@code indicator/period} → what shall stand there; one for each conflict
 */
record CommitImport(@Schema(defaultValue = "ALL_OR_NOTHING") CommitMode mode, Map<String, ConflictChoice> conflicts) {
    CommitMode modeOrDefault() {
        return mode == null ? CommitMode.ALL_OR_NOTHING : mode;
    }

    Map<String, ConflictChoice> choices() {
        return conflicts == null ? Map.of() : conflicts;
    }
}
