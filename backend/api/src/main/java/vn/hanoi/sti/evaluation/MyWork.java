package vn.hanoi.sti.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.evaluation.TaskRow.Bucket;

/** What a person owes, for rooms that tell them of it. Runs in the caller's transaction. */
@ApplicationScoped
public class MyWork {
    private final TaskService tasks;

    MyWork(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Something that waits for the person.
     *
     * @param name null where it is not told before a declaration of interests: which evaluation a seat is about
     * @param last last day on which it is in time, null without one
     * @param clause that sets the day; null where no rule does, and for dossiers
     * @param ofDossier whether the day is that of a dossier
     */
    public record Waiting(
            String key,
            String kind,
            String objectType,
            UUID objectId,
            String name,
            LocalDate last,
            Clause clause,
            boolean ofDossier,
            Instant since) {}

    /** Everything of which it is this person's turn, in the order of the list. */
    public List<Waiting> owed(Viewer viewer, LocalDate today) {
        return Stream.concat(
                        tasks.steps(viewer, today).stream()
                                .filter(task -> task.bucket() != Bucket.WAITING)
                                .map(MyWork::waiting),
                        tasks.duties(viewer, today).stream()
                                .filter(duty -> duty.bucket() != Bucket.WAITING)
                                .map(MyWork::waiting))
                .toList();
    }

    private static Waiting waiting(TaskRow task) {
        var last = task.deadline() == null || task.deadlineInclusive()
                ? task.deadline()
                : task.deadline().minusDays(1);
        var kind = task.asked() != null
                ? "ANSWER_" + task.asked().about()
                : task.seat() != null ? task.seat().name() : task.kind().name();
        return new Waiting(
                task.id(),
                kind,
                task.objectType().name(),
                task.objectId(),
                task.seat() == null ? task.objectName() : null,
                last,
                null,
                last != null && task.asked() == null,
                task.since());
    }

    private static Waiting waiting(WorkRow duty) {
        return new Waiting(
                duty.key(),
                duty.kind(),
                duty.objectType(),
                duty.objectId(),
                duty.name(),
                duty.lastDay(),
                duty.article() == null ? null : new Clause(duty.document(), duty.article()),
                false,
                duty.since());
    }
}
