package vn.hanoi.sti.workday;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.calendar.CountingRules;

/**
 * The days off of a year.
 *
 * @param source absent while nothing was ever entered
 * @param allowedActions {@code SAVE}
 */
@Schema(name = "CalendarYear")
record YearView(
        @Schema(required = true) int year,
        @Schema(required = true) boolean complete,
        String source,
        @Schema(required = true) List<SaveYear.Day> days,
        String changedByName,
        Instant changedAt,
        @Schema(required = true) long version,
        @Schema(required = true) List<String> allowedActions) {
    /** Every year of which something was entered, and the rules in force. */
    @Schema(name = "CalendarYears")
    record All(
            @Schema(required = true) CountingRules.BeforeRule before,
            @Schema(required = true) CountingRules.DayOffRule daysOff,
            @Schema(required = true) List<YearView> items) {}
}
