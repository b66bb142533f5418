package vn.hanoi.sti.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The department's word on an indicator; a level and its reason belong to an accepted rubric. */
record SaveAppraisal(
        @NotNull AppraisalDecision decision,
        @Min(0) @Max(5) Integer level,
        @Size(max = 4000) String reason) {}
