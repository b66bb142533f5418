package vn.hanoi.sti.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yearly list with its organizations and the way it went. */
record YearlyListView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int year,
        @Schema(required = true) ListKind kind,
        @Schema(required = true) ListState state,
        @Schema(required = true) long itemCount,
        @Schema(required = true) long includedCount,
        @Schema(required = true) List<YearlyListItemView> items,
        @Schema(required = true) List<YearlyListStepView> history,
        ListDecision decision,
        @Schema(required = true) List<ListAction> allowedActions,
        @Schema(required = true) long version) {
    /**
     * An organization on the list: in a draft as the register has it now, from the proposal on as it was proposed.
     *
     * @param reason why it is left out
     * @param dataYears years whose figures it will supply
     */
    record YearlyListItemView(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID organizationId,
            @Schema(required = true) String code,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) String governingBodyName,
            @Schema(required = true) List<FunctionShare> functions,
            @Schema(required = true) LocalDate foundedOn,
            @Schema(required = true) boolean included,
            String reason,
            @Schema(required = true) List<Integer> dataYears) {}

    /** A step of its way; {@code from} is absent for the first. */
    record YearlyListStepView(
            ListState from,
            @Schema(required = true) ListState to,
            @Schema(required = true) String action,
            String reason,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at,
            String document) {}

    /** The decision that approved it. */
    record ListDecision(
            @Schema(required = true) String number,
            @Schema(required = true) LocalDate date) {}
}
