package vn.hanoi.sti.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The viewer's work: own steps first, then what they wait for, each by deadline.
 *
 * @param overdue own steps whose last day has passed
 * @param dueSoon own steps whose last day is today or within seven days
 * @param waiting steps of others in which the viewer is involved
 * @param total everything; {@code items} holds the first 200 of it
 */
record TasksView(
        @Schema(required = true) long overdue,
        @Schema(required = true) long dueSoon,
        @Schema(required = true) long waiting,
        @Schema(required = true) long total,
        @Schema(required = true) List<TaskRow> items) {}
