package vn.hanoi.sti.conclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A conclusion.
 *
 * @param design of a policy, and of a programme's impact; absent for the others
 * @param comparison with whom it was compared
 * @param recommendation one of those that the evaluation offers; absent where it offers none
 * @param reasons what the conclusion and the recommendation rest on; causes of what fell short
 */
record RecordConclusion(
        Design design,
        @Size(max = 2000) String comparison,
        Recommendation recommendation,
        @NotBlank @Size(max = 8000) String reasons) {}
