package vn.hanoi.sti.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * One evaluation: its facts, where it stands, why it is locked, and what this viewer may do.
 *
 * @param kind what is evaluated: ORGANIZATION, POLICY, PLAN or PROGRAMME; what is called the organization's is the object's
 * @param stage of a programme, else absent
 * @param governingBodyName of an organization; else the agency that leads the object
 * @param mainFunction of an organization; else empty text
 * @param foundedOn day of founding, else the first day that it is in force
 * @param waitingFor code of who must act next, e.g. {@code ORG_HEAD}; absent once approved
 * @param usableDataYears how many of the data years the organization existed
 * @param notExistingYears data years before its founding: left out entirely
 * @param deadline exclusive ("trước ngày") as {@code deadlineInclusive} says
 * @param daysLate days after the last day on which the dossier came, or today while it has not; 0 when in time
 * @param lock absent while figures and evidence may be changed
 * @param openCells {@code indicator/period} of the only cells that a granted correction leaves open; empty where there is none
 * @param certification absent until the head has certified what now stands
 */
record EvaluationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) String campaignName,
        @Schema(required = true) int campaignYear,
        @Schema(required = true) String kind,
        Stage stage,
        @Schema(required = true) UUID organizationId,
        @Schema(required = true) String organizationCode,
        @Schema(required = true) String organizationName,
        String organizationNameEn,
        @Schema(required = true) String governingBodyName,
        @Schema(required = true) List<EvaluatedFunction> functions,
        @Schema(required = true) String mainFunction,
        @Schema(required = true) LocalDate foundedOn,
        @Schema(required = true) EvaluationState state,
        @Schema(required = true) Instant stateSince,
        String waitingFor,
        @Schema(required = true) CriteriaSetRef criteriaSet,
        @Schema(required = true) List<Integer> dataYears,
        @Schema(required = true) int usableDataYears,
        @Schema(required = true) List<Integer> notExistingYears,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) boolean deadlineInclusive,
        @Schema(required = true) int daysLate,
        @Schema(required = true) Receipt dossier,
        Lock lock,
        @Schema(required = true) List<String> openCells,
        Certification certification,
        @Schema(required = true) List<HistoryEntry> history,
        @Schema(required = true) List<EvaluationAction> allowedActions,
        @Schema(required = true) long version) {
    /** The version of the criteria set it is bound to. */
    @Schema(name = "EvaluationCriteriaSet")
    record CriteriaSetRef(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true) int setVersion,
            @Schema(required = true) boolean official) {}

    /** When the dossier came to the department on paper before it was entered here, and the document that shows it. */
    @Schema(name = "DossierReceipt")
    record Receipt(LocalDate receivedOn, String receivedDocument) {}

    /**
     * Why nothing may be changed now.
     *
     * @param code e.g. {@code evaluation.locked.submitted}, {@code collection.locked.deadline}
     * @param by who brought it to this state; of a deadline, who opened the campaign with it
     * @param liftedBy code of who can lift it by a return, a decision or an amendment; absent when nobody can
     * @param sealNumber of the sealed result, where that is the lock
     */
    @Schema(name = "EvaluationLock")
    record Lock(
            @Schema(required = true) String code,
            @Schema(required = true) Instant since,
            @Schema(required = true) String by,
            String liftedBy,
            String sealNumber) {}

    /** The head's word that the dossier is true. */
    record Certification(
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /**
     * One act.
     *
     * @param from absent for the opening
     * @param reason why it was returned; absent where it is the department's and the city's own affair
     * @param indicators codes that a return points at
     * @param items those of them with a reason of their own
     */
    @Schema(name = "EvaluationHistoryEntry")
    record HistoryEntry(
            @Schema(required = true) EvaluationAction action,
            EvaluationState from,
            @Schema(required = true) EvaluationState to,
            String reason,
            @Schema(required = true) List<String> indicators,
            @Schema(required = true) List<ReturnedItem> items,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}
}
