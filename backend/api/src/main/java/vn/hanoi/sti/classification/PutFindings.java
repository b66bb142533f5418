package vn.hanoi.sti.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Findings as release 1.0 knew them, without the file of their document. */
record PutFindings(
        @NotNull Boolean falseData,
        IntegrityBreach integrityBreach,
        @NotNull Boolean financialBreach,
        @Size(max = 500) String document) {
    RecordFindings record() {
        return new RecordFindings(falseData, integrityBreach, financialBreach, document, null);
    }
}
