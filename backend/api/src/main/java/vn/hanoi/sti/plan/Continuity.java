package vn.hanoi.sti.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every indicator of a plan with its figures through all plans that it went through. */
@Schema(name = "PlanContinuity")
record Continuity(@Schema(required = true) List<Line> items) {
    /** One indicator, its points earliest first. */
    @Schema(name = "PlanContinuityLine")
    record Line(
            @Schema(required = true) PlanView.IndicatorView indicator,
            @Schema(required = true) List<Point> points) {}

    /** A year in the plan in which it was followed then; what is not known is absent. */
    @Schema(name = "PlanContinuityPoint")
    record Point(
            @Schema(required = true) int year,
            @Schema(required = true) UUID planId,
            @Schema(required = true) String planCode,
            @Schema(required = true) String unit,
            String target,
            String actual,
            Boolean met) {}
}
