package vn.hanoi.sti.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What was found; {@code document} names the conclusion it rests on, {@code documentId} is its file, added before. Both are
 * needed when anything was found.
 */
record RecordFindings(
        @NotNull Boolean falseData,
        IntegrityBreach integrityBreach,
        @NotNull Boolean financialBreach,
        @Size(max = 500) String document,
        UUID documentId) {
    boolean any() {
        return falseData || financialBreach || integrityBreach != null;
    }
}
