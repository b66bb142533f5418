package vn.hanoi.sti.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.calendar.CountingRules;
import vn.hanoi.sti.engine.calendar.DeadlineStep;

/**
 * The deadlines that one person may see.
 *
 * @param today the day that is shown; in a demonstration it can be another than {@code actualToday}
 * @param items by last day
 * @param standing what is due always, without a day
 */
@Schema(name = "LegalCalendar")
record CalendarView(
        @Schema(required = true) LocalDate today,
        @Schema(required = true) LocalDate actualToday,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) CountingRules.BeforeRule before,
        @Schema(required = true) CountingRules.DayOffRule daysOff,
        @Schema(required = true) List<Row> items,
        @Schema(required = true) List<Standing> standing) {
    /** How a deadline stands on the day shown. */
    @Schema(name = "DueStateCode")
    enum State {
        NOT_YET_OPEN,
        OPEN,
        DUE_SOON,
        OVERDUE,
        /** The day has passed, and the system does not follow whether it was done. */
        PASSED,
        MET_EARLY,
        MET_IN_TIME,
        MET_LATE
    }

    /**
     * One deadline.
     *
     * @param opens first day on which it can be done, absent where there is none
     * @param counted the last day as worded, before days off and decisions
     * @param last the last day on which it is in time, inclusive
     * @param days until it opens, until the last day, or late; 0 when done in time
     * @param mine whether the person signed in stands for who must act
     * @param consequence code of what follows when it is late
     */
    @Schema(name = "LegalDeadline")
    record Row(
            @Schema(required = true) String key,
            @Schema(required = true) String kind,
            @Schema(required = true) String code,
            String title,
            String wording,
            String objectType,
            UUID objectId,
            String objectName,
            @Schema(required = true) String document,
            @Schema(required = true) String article,
            @Schema(required = true) String responsible,
            String coordinating,
            @Schema(required = true) String consequence,
            LocalDate opens,
            @Schema(required = true) LocalDate counted,
            @Schema(required = true) LocalDate last,
            @Schema(required = true) State state,
            @Schema(required = true) int days,
            LocalDate metOn,
            @Schema(required = true) boolean mine,
            @Schema(required = true) List<Step> steps) {}

    /** One step of the way from the words of the law to the day; days are ISO dates. */
    @Schema(name = "DeadlineStep")
    record Step(
            @Schema(required = true) DeadlineStep.Code code,
            @Schema(required = true) Map<String, String> params) {}

    /** A duty without a day. */
    @Schema(name = "StandingDuty")
    record Standing(
            @Schema(required = true) String code,
            @Schema(required = true) String title,
            @Schema(required = true) String wording,
            @Schema(required = true) String document,
            @Schema(required = true) String article,
            @Schema(required = true) String responsible,
            String coordinating,
            @Schema(required = true) String consequence) {}
}
