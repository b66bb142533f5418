package vn.hanoi.sti.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision of the department about the time for supplying.
 *
 * @param number and {@code decidedOn} of the decision; an incident needs none
 * @param reason why, or what happened
 * @param documentId the file, added before
 * @param deadline of an extension, exclusive
 * @param openUntil of late entry, exclusive
 * @param from and {@code to} of an outage
 * @param evaluationIds whom it concerns; absent for everybody in the campaign whom it can concern
 */
record DecideDeadline(
        @NotNull DecisionKind kind,
        @Size(max = 100) String number,
        LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull UUID documentId,
        LocalDate deadline,
        LocalDate openUntil,
        Instant from,
        Instant to,
        @Size(min = 1, max = 500) List<@NotNull UUID> evaluationIds) {}
