package vn.hanoi.sti.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * A yearly list with its objects and the way it went.
 *
 * @param kind ORGANIZATION, POLICY, PLAN or PROGRAMME; others may come
 * @param missing what its register says is to be evaluated in the year and is not on it; empty for who takes no part in it
 */
record YearlyListView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int year,
        @Schema(required = true) String kind,
        @Schema(required = true) ListState state,
        @Schema(required = true) long itemCount,
        @Schema(required = true) long includedCount,
        @Schema(required = true) List<YearlyListItemView> items,
        @Schema(required = true) List<MissingObject> missing,
        @Schema(required = true) List<YearlyListStepView> history,
        ListDecision decision,
        @Schema(required = true) List<ListAction> allowedActions,
        @Schema(required = true) long version) {
    /**
     * An object on the list: in a draft as the register has it now, from the proposal on as it was proposed.
     *
     * @param organizationId its id in the register of the list's kind
     * @param governingBodyName of an organization; else the agency that leads it
     * @param functions of an organization, else empty
     * @param foundedOn day of founding, else the first day that it is in force
     * @param reason why it is left out
     * @param dataYears years whose figures it will supply
     * @param stage of a programme, else absent
     * @param addedBecause why it was added although no rule proposes it
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
            @Schema(required = true) List<Integer> dataYears,
            Stage stage,
            String addedBecause) {}

    /** What was forgotten, or registered since. */
    @Schema(name = "MissingListObject")
    record MissingObject(
            @Schema(required = true) UUID objectId,
            Stage stage,
            @Schema(required = true) String code,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) String agencyName) {}

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
