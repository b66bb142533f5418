package vn.hanoi.sti.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.EvaluationState;

/**
 * The city's work on one page, counted over what the viewer may see.
 *
 * @param today the day that is shown
 * @param year that is looked at
 * @param planYear of the newest city plan up to that year, absent where there is none
 * @param newest the newest campaign of organizations up to that year; absent while there is none
 * @param previous the campaign of organizations before it; absent where there is none
 * @param late organizations whose dossier is overdue now, the latest first
 * @param waiting steps of the department and the city that wait now, those of the viewer first
 */
@Schema(name = "Dashboard")
record DashboardView(
        @Schema(required = true) LocalDate today,
        @Schema(required = true) int year,
        Integer planYear,
        CampaignGrades newest,
        CampaignGrades previous,
        @Schema(required = true) List<LateUnit> late,
        @Schema(required = true) List<WaitingStep> waiting) {
    /**
     * Grades of one campaign.
     *
     * @param total evaluations that the viewer may see
     * @param sealed those of them whose result is approved
     * @param preliminary those with a result that is not approved yet, as far as the viewer may see it
     * @param cameLate those whose dossier came after its last day
     * @param states every state, also without any
     * @param grades every grade of the set and NOT_GRADED, also without any
     */
    @Schema(name = "DashboardGrades")
    record CampaignGrades(
            @Schema(required = true) UUID campaignId,
            @Schema(required = true) String name,
            @Schema(required = true) int year,
            @Schema(required = true) boolean official,
            @Schema(required = true) int total,
            @Schema(required = true) int sealed,
            @Schema(required = true) int preliminary,
            @Schema(required = true) int cameLate,
            @Schema(required = true) List<StateCount> states,
            @Schema(required = true) List<GradeCount> grades) {}

    /** How many evaluations are in a state. */
    @Schema(name = "DashboardStateCount")
    record StateCount(
            @Schema(required = true) EvaluationState state,
            @Schema(required = true) int count) {}

    /**
     * How many have a grade.
     *
     * @param sealed final: approved
     * @param preliminary not approved yet
     * @param provisional those of both that rest on two data years only
     */
    @Schema(name = "DashboardGradeCount")
    record GradeCount(
            @Schema(required = true) String grade,
            @Schema(required = true) int sealed,
            @Schema(required = true) int preliminary,
            @Schema(required = true) int provisional) {}

    /**
     * An organization whose dossier has not come.
     *
     * @param lastDay on which it would have been in time, extensions counted
     * @param days since then
     * @param waitingFor code of who must act
     */
    @Schema(name = "LateUnit")
    record LateUnit(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) UUID campaignId,
            @Schema(required = true) int year,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) EvaluationState state,
            @Schema(required = true) String waitingFor,
            @Schema(required = true) LocalDate lastDay,
            @Schema(required = true) int days) {}

    /** What has to be done or decided. */
    @Schema(name = "WaitingStepKind")
    enum StepKind {
        LIST_PROPOSE,
        LIST_SUBMIT,
        LIST_APPROVE,
        CRITERIA_PUBLISH,
        START_APPRAISAL,
        APPRAISE,
        PROPOSE,
        APPROVE
    }

    /** On what. */
    @Schema(name = "WaitingObjectType")
    enum ObjectType {
        YEARLY_LIST,
        CRITERIA_SET,
        EVALUATION
    }

    /**
     * A step and all that wait for it.
     *
     * @param waitingFor code of who must act
     * @param mine how many of them the viewer may act on
     * @param since when the one that waits longest came to it
     * @param items those that wait longest, the viewer's first; {@code count} says how many there are
     */
    @Schema(name = "WaitingStep")
    record WaitingStep(
            @Schema(required = true) StepKind kind,
            @Schema(required = true) String waitingFor,
            @Schema(required = true) int count,
            @Schema(required = true) int mine,
            @Schema(required = true) Instant since,
            @Schema(required = true) List<WaitingItem> items) {}

    /** One thing that waits; a list's name is its year. */
    @Schema(name = "WaitingItem")
    record WaitingItem(
            @Schema(required = true) ObjectType objectType,
            @Schema(required = true) UUID objectId,
            @Schema(required = true) String name,
            /** Of a list. */
            String listKind,
            @Schema(required = true) Instant since,
            @Schema(required = true) boolean mine) {}
}
