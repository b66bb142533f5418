package vn.hanoi.sti.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The appraiser's word on a link; a rejection needs its reason. */
record DecideEvidenceLink(
        @NotNull LinkDecision decision, @Size(max = 2000) String reason) {}
