package vn.hanoi.sti.cityplan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.RowScope;

/** How far the tasks of a plan have come. Runs in the caller's transaction. */
@ApplicationScoped
public class TaskProgress {
    private static final Viewer WHOLE_CITY = new Viewer(
            new UUID(0, 0),
            "",
            Set.of(Permissions.EVALUATION_READ_ALL),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    private final List<TaskMeasures> sources;
    private final RowScope rows;

    TaskProgress(@All List<TaskMeasures> sources, RowScope rows) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(TaskMeasures::rank))
                .toList();
        this.rows = rows;
    }

    /** Code of the task → the day on which it was done; absent while it is not. */
    public Map<String, LocalDate> doneOn(int planYear, Viewer viewer) {
        var done = new HashMap<String, LocalDate>();
        of(planYear, viewer).forEach((code, measured) -> measured.doneOn().ifPresent(day -> done.put(code, day)));
        return done;
    }

    /** Measured over the whole city; the rows of the viewer at hand are as before when it is done. */
    Map<String, Measurement> of(int planYear, Viewer viewer) {
        rows.everything();
        try {
            var measured = new HashMap<String, Measurement>();
            sources.forEach(source -> measured.putAll(source.of(planYear, WHOLE_CITY)));
            return measured;
        } finally {
            rows.only(
                    viewer.can(Permissions.EVALUATION_READ_ALL),
                    viewer.readable(),
                    viewer.assigned(),
                    viewer.barred(),
                    viewer.seats());
        }
    }
}
