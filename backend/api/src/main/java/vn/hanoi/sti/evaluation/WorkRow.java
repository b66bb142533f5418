package vn.hanoi.sti.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.TaskRow.Bucket;
import vn.hanoi.sti.work.WorkItem;

/**
 * Something else that waits for the viewer, or that the viewer waits for.
 *
 * @param kind a code; new ones may come with any release
 * @param objectId absent where it is about nothing that the system keeps
 * @param name of the object, or the words of the document that asks for it
 * @param params facts that the sentence of the kind needs, as text
 * @param lastDay last day on which it is in time, inclusive
 * @param daysLeft days until the last day: 0 on it, negative after it
 * @param document that sets the day, with {@code article}; absent where no rule does
 * @param waitingFor code or name of who must act
 */
@Schema(name = "WorkRow")
record WorkRow(
        @Schema(required = true) String key,
        @Schema(required = true) String kind,
        @Schema(required = true) String objectType,
        UUID objectId,
        @Schema(required = true) String name,
        @Schema(required = true) Map<String, String> params,
        LocalDate lastDay,
        Integer daysLeft,
        String document,
        String article,
        @Schema(required = true) Bucket bucket,
        @Schema(required = true) String waitingFor,
        Instant since) {
    /** Own duties first; in each part by last day, those without one last. */
    static final Comparator<WorkRow> ORDER = Comparator.<WorkRow, Boolean>comparing(w -> w.bucket() == Bucket.WAITING)
            .thenComparing(WorkRow::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkRow::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkRow::key);

    static WorkRow of(WorkItem item, LocalDate today) {
        var clause = item.clause();
        return new WorkRow(
                item.key(),
                item.kind(),
                item.objectType(),
                item.objectId(),
                item.name(),
                item.params(),
                item.last(),
                item.last() == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, item.last())),
                clause == null ? null : clause.document(),
                clause == null ? null : clause.article(),
                TaskRules.bucket(item.mine(), item.last(), today),
                item.waitingFor(),
                item.since());
    }
}
