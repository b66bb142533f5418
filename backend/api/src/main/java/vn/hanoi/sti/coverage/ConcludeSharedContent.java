package vn.hanoi.sti.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The department's conclusion, with its reason. */
record ConcludeSharedContent(
        @NotNull SharedContentConclusion conclusion,
        @NotBlank @Size(max = 2000) String note) {}
