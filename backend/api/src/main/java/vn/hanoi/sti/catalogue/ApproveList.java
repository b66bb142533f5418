package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Approves a list by a decision. */
record ApproveList(
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decisionDate) {}
