package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * Opens one evaluation per object of an approved list.
 *
 * @param deadline exclusive ("trước ngày")
 * @param stage of a list of programmes: each stage has its own criteria; absent for the other kinds
 */
record OpenCampaign(
        @NotNull UUID yearlyListId,
        @NotNull UUID criteriaSetId,
        @NotBlank @Size(max = 300) String nameVi,
        @NotNull LocalDate deadline,
        @NotNull AppraisalMethod method,
        Stage stage) {}
