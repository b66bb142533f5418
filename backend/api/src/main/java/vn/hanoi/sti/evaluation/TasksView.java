package vn.hanoi.sti.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The viewer's work: own steps first, then what they wait for, each by deadline.
 *
 * @param overdue own steps and duties whose last day has passed
 * @param dueSoon own steps and duties whose last day is today or within seven days
 * @param waiting what others owe, in which the viewer is involved
 * @param total everything; {@code items} and {@code duties} hold the first 200 each
 * @param duties what else is owed: legal deadlines, questions, what registers lack; clients of the first release do not
 *     know them
 */
record TasksView(
        @Schema(required = true) long overdue,
        @Schema(required = true) long dueSoon,
        @Schema(required = true) long waiting,
        @Schema(required = true) long total,
        @Schema(required = true) List<TaskRow> items,
        @Schema(required = true) List<WorkRow> duties) {}
