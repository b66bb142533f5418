package vn.hanoi.sti.cityplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan of a year with how far its tasks have come.
 *
 * @param today the day that is shown; in a demonstration it can be another than {@code actualToday}
 * @param years with a plan
 */
@Schema(name = "CityPlan")
record CityPlanView(
        @Schema(required = true) int year,
        @Schema(required = true) String document,
        @Schema(required = true) String funding,
        @Schema(required = true) LocalDate today,
        @Schema(required = true) LocalDate actualToday,
        @Schema(required = true) List<Integer> years,
        @Schema(required = true) List<StreamView> streams) {
    /** One stream, in the plan's words. */
    @Schema(name = "CityPlanStream")
    record StreamView(
            @Schema(required = true) CityPlanStream stream,
            @Schema(required = true) String article,
            @Schema(required = true) String title,
            @Schema(required = true) String object,
            @Schema(required = true) String content,
            @Schema(required = true) List<TaskRow> tasks) {}

    /**
     * One task.
     *
     * @param wording of its deadline, as the plan writes it
     * @param last the last day on which it is in time, inclusive; absent for one that is due always
     * @param days until it opens, until the last day, or late; 0 when done in time
     * @param doneOn when the work was done; it can lie after the day shown
     */
    @Schema(name = "CityPlanTask")
    record TaskRow(
            @Schema(required = true) String code,
            @Schema(required = true) CityPlanStream stream,
            @Schema(required = true) String article,
            @Schema(required = true) String title,
            @Schema(required = true) String responsible,
            @Schema(required = true) String coordinating,
            @Schema(required = true) String wording,
            @Schema(required = true) String funding,
            @Schema(required = true) String consequence,
            LocalDate opens,
            LocalDate last,
            @Schema(required = true) CityPlanTaskState state,
            @Schema(required = true) int days,
            LocalDate doneOn,
            @Schema(required = true) Progress progress) {}

    /**
     * How far a task has come.
     *
     * @param total 0 where there is nothing to count, then {@code nothing} says why
     * @param open parts that are not done and that the viewer may know of
     * @param hidden how many more are not done
     */
    @Schema(name = "CityPlanProgress")
    record Progress(
            @Schema(required = true) Measurement.Unit unit,
            @Schema(required = true) long done,
            @Schema(required = true) int total,
            String nothing,
            @Schema(required = true) List<PartView> open,
            @Schema(required = true) int hidden) {}

    /**
     * A part of a task.
     *
     * @param lacks codes of what it still needs
     * @param waitsFor code of who must act; absent when done
     */
    @Schema(name = "CityPlanPart")
    record PartView(
            @Schema(required = true) String type,
            UUID id,
            @Schema(required = true) String code,
            String name,
            String agencyName,
            LocalDate doneOn,
            @Schema(required = true) List<String> lacks,
            String waitsFor) {}
}
