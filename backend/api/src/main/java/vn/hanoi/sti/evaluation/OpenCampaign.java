package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Opens one evaluation per organization of an approved list; {@code deadline} is exclusive ("trước ngày"). */
record OpenCampaign(
        @NotNull UUID yearlyListId,
        @NotNull UUID criteriaSetId,
        @NotBlank @Size(max = 300) String nameVi,
        @NotNull LocalDate deadline,
        @NotNull AppraisalMethod method) {}
