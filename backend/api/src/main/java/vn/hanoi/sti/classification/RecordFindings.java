package vn.hanoi.sti.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found; {@code document} names the conclusion it rests on and is needed when anything was found. */
record RecordFindings(
        @NotNull Boolean falseData,
        IntegrityBreach integrityBreach,
        @NotNull Boolean financialBreach,
        @Size(max = 500) String document) {
    boolean any() {
        return falseData || financialBreach || integrityBreach != null;
    }
}
