package vn.hanoi.sti.cityplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.calendar.DeadlineStep;

/**
 * One task with all that is known of it.
 *
 * @param done parts that are done and that the viewer may know of
 * @param steps how its deadline was derived
 */
@Schema(name = "CityPlanTaskDetail")
record CityPlanTaskView(
        @Schema(required = true) int year,
        @Schema(required = true) LocalDate today,
        @Schema(required = true) LocalDate actualToday,
        @Schema(required = true) String document,
        @Schema(required = true) String streamTitle,
        @Schema(required = true) String content,
        @Schema(required = true) String products,
        @Schema(required = true) CityPlanView.TaskRow task,
        @Schema(required = true) List<CityPlanView.PartView> done,
        @Schema(required = true) List<Step> steps) {
    /** One step of the way from the words of the plan to the day; days are ISO dates. */
    @Schema(name = "CityPlanDeadlineStep")
    record Step(
            @Schema(required = true) DeadlineStep.Code code,
            @Schema(required = true) Map<String, String> params) {}
}
