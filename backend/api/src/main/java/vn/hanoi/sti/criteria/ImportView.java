package vn.hanoi.sti.criteria;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What an import did. */
record ImportView(
        @Schema(required = true) List<ImportedSet> imported,
        @Schema(required = true) boolean official) {
    /** What became of a set of the file. */
    enum Outcome {
        /** New here. */
        IMPORTED,
        /** Took the place of a draft of the same code and version. */
        REPLACED,
        /** Was here already, letter for letter. */
        UNCHANGED
    }

    /**
     * One set of the file.
     *
     * @param findings why it cannot be published yet, with pointers into the file
     */
    record ImportedSet(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true) int setVersion,
            @Schema(required = true) Outcome outcome,
            @Schema(required = true) CriteriaStatus status,
            @Schema(required = true) List<ProblemError> findings) {}
}
