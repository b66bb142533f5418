package vn.hanoi.sti.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A council as its decision sets it up.
 *
 * @param documentId the decision's file, added before
 * @param lookbackYears how many years back an employment, a contract or a joint task bars
 */
record SaveCouncil(
        @NotBlank @Size(max = 300) String nameVi,
        @NotBlank @Size(max = 100) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @NotNull UUID documentId,
        @NotNull @Valid QuorumTerms quorum,
        @NotNull @Min(0) @Max(30) Integer lookbackYears,
        @NotNull Anonymity anonymity) {}
