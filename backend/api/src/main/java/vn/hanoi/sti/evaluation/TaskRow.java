package vn.hanoi.sti.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that waits for the viewer, or that the viewer waits for.
 *
 * @param id stable while the object stays at this step
 * @param objectName the organization, the name of the criteria set, or the year of the list
 * @param step state of the object
 * @param deadline absent where the step has none; exclusive ("trước ngày") unless {@code deadlineInclusive}
 * @param daysLeft days until the last day: 0 on it, negative after it
 * @param waitingFor code of who must act, e.g. {@code ORG_HEAD}
 * @param asked present when a question about the object is the task, whatever the step that {@code kind} names
 * @param seat present when the viewer's seat in a council is why, whatever the step that {@code kind} names
 * @param since when the object came to this step
 */
record TaskRow(
        @Schema(required = true) String id,
        @Schema(required = true) Kind kind,
        @Schema(required = true) ObjectType objectType,
        @Schema(required = true) UUID objectId,
        @Schema(required = true) String objectName,
        @Schema(required = true) String step,
        LocalDate deadline,
        @Schema(required = true) boolean deadlineInclusive,
        Integer daysLeft,
        @Schema(required = true) Bucket bucket,
        @Schema(required = true) String waitingFor,
        @Schema(required = true) Instant since,
        Asked asked,
        SeatDuty seat) {
    /**
     * A question that waits for an answer.
     *
     * @param threadId of the word that asks: a thread, a window or an explanation
     * @param indicatorCode absent when the whole dossier is meant
     */
    @Schema(name = "TaskQuestion")
    record Asked(
            @Schema(required = true) UUID threadId,
            String indicatorCode,
            @Schema(required = true) OpenMatters.About about) {}

    /** What must be done next. */
    @Schema(name = "TaskKind")
    enum Kind {
        LIST_PROPOSE,
        LIST_SUBMIT,
        LIST_APPROVE,
        SUPPLY,
        FIX_RETURNED,
        CERTIFY,
        START_APPRAISAL,
        APPRAISE,
        PROPOSE,
        APPROVE,
        CRITERIA_PUBLISH
    }

    /** What a seat in a council asks of its holder. */
    @Schema(name = "TaskOfSeat")
    enum SeatDuty {
        /** To say whether an interest stands in the way. */
        DECLARE,
        /** To hand a sheet in. */
        SCORE
    }

    /** On what. */
    @Schema(name = "TaskObjectType")
    enum ObjectType {
        YEARLY_LIST,
        EVALUATION,
        CRITERIA_SET
    }

    /** How urgent; WAITING when others must act. */
    @Schema(name = "TaskBucket")
    enum Bucket {
        OVERDUE,
        DUE_SOON,
        LATER,
        NO_DEADLINE,
        WAITING
    }
}
