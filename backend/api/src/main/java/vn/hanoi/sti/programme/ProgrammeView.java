package vn.hanoi.sti.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.calendar.DeadlineStep;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.register.RegisteredPhase;

/**
 * A programme with its decisions and the four stages of its evaluation.
 *
 * @param firstEndsOn the last day first planned; another than {@code endsOn} when a decision has moved it
 * @param budgetTotal whole đồng over all years and sources
 * @param boundBy the document by which the objectives and indicators appraised before it started bind
 */
record ProgrammeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) String agencyName,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,
        @Schema(required = true) LocalDate firstEndsOn,
        String scope,
        @Schema(required = true) RegisteredPhase phase,
        @Schema(required = true) boolean published,
        @Schema(required = true) boolean illustrative,
        @Schema(required = true) List<BudgetLine> budget,
        @Schema(required = true) long budgetTotal,
        @Schema(required = true) List<Product> products,
        @Schema(required = true) List<DecisionView> decisions,
        @Schema(required = true) List<StageView> stages,
        String boundBy,
        LocalDate boundOn,
        @Schema(required = true) List<ProgrammeAction> allowedActions,
        @Schema(required = true) long version) {
    /** A decision about it. */
    @Schema(name = "ProgrammeDecision")
    record DecisionView(
            @Schema(required = true) UUID id,
            @Schema(required = true) DecisionKind kind,
            @Schema(required = true) String number,
            @Schema(required = true) LocalDate decidedOn,
            @Schema(required = true) String reason,
            Stage stage,
            LocalDate endsBefore,
            LocalDate endsAfter,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant recordedAt) {}

    /** How a stage was taken up and what it came to. */
    @Schema(name = "ProgrammeStageRecord")
    record StageRecord(
            @Schema(required = true) StageMethod method,
            @Schema(required = true) UUID criteriaSetId,
            @Schema(required = true) LocalDate begunOn,
            UUID exceptionId,
            LocalDate concludedOn,
            String conclusion,
            String document) {}

    /** One step on the way from the words of the law to the window. */
    @Schema(name = "ProgrammeStageStep")
    record StageStep(
            @Schema(required = true) DeadlineStep.Code code,
            @Schema(required = true) Map<String, String> params) {}

    /**
     * A stage with its window.
     *
     * @param steps how the window follows from the programme's dates
     * @param opensOn absent when any day before the last is in time
     * @param daysLate how long ago its window closed; 0 unless it is overdue
     * @param waivable whether a decision may do without it
     * @param criteriaSetId the set by which it is evaluated: the pinned one, or the latest published for this stage
     */
    @Schema(name = "ProgrammeStage")
    record StageView(
            @Schema(required = true) Stage stage,
            LocalDate opensOn,
            @Schema(required = true) LocalDate closesOn,
            @Schema(required = true) String clauseDocument,
            @Schema(required = true) String clauseArticle,
            @Schema(required = true) List<StageStep> steps,
            @Schema(required = true) StageState state,
            @Schema(required = true) long daysLate,
            @Schema(required = true) boolean waivable,
            UUID criteriaSetId,
            String criteriaSetCode,
            StageRecord record) {}
}
