package vn.hanoi.sti.target;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjective;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.work.OtherWork;
import vn.hanoi.sti.work.WorkItem;

/**
 * What of objectives, indicators and targets is not set yet: one thing for each object, the first that lacks. Who leads the
 * object sets them; the department waits.
 */
@ApplicationScoped
class TargetWork implements OtherWork {
    private final RegisteredObjects objects;
    private final FollowedSeries series;

    TargetWork(RegisteredObjects objects, FollowedSeries series) {
        this.objects = objects;
        this.series = series;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today) {
        if (!viewer.can(Permissions.OBJECTIVE_WRITE)) {
            return List.of();
        }
        var open = objects.visible(EnumSet.allOf(RegisteredKind.class), viewer).stream()
                .filter(one -> viewer.can(Permissions.CATALOGUE_WRITE) || viewer.standsFor(one.agencyId()))
                .filter(one -> one.phase(today) != RegisteredPhase.ENDED)
                .toList();
        var ids = open.stream().map(RegisteredObject::id).toList();
        var withObjectives = objects.objectives(ids).stream()
                .map(RegisteredObjective::objectId)
                .collect(toSet());
        var followed = ids.isEmpty()
                ? Map.<java.util.UUID, List<FollowedSeries.Followed>>of()
                : series.of(ids, viewer).stream().collect(groupingBy(FollowedSeries.Followed::objectId));
        var items = new ArrayList<WorkItem>();
        for (var one : open) {
            var lacks =
                    lacks(one, withObjectives.contains(one.id()), followed.getOrDefault(one.id(), List.of()), today);
            if (lacks != null) {
                items.add(WorkItem.undated(
                        lacks.kind(),
                        one.kind().name(),
                        one.id(),
                        one.nameVi(),
                        lacks.params(),
                        new WorkItem.Turn(viewer.standsFor(one.agencyId()), "LEAD_AGENCY")));
            }
        }
        return items;
    }

    /** The first that lacks. */
    record Lack(String kind, Map<String, String> params) {}

    /** @return null when nothing lacks */
    static Lack lacks(
            RegisteredObject one, boolean objectives, List<FollowedSeries.Followed> followed, LocalDate today) {
        if (!objectives) {
            return new Lack("OBJECTIVES_MISSING", Map.of());
        }
        // What a policy is to change is told by its data set; plans and programmes promise figures.
        if (one.kind() != RegisteredKind.PLAN && one.kind() != RegisteredKind.PROGRAMME) {
            return null;
        }
        if (followed.isEmpty()) {
            return new Lack("INDICATORS_MISSING", Map.of());
        }
        var year = Math.max(today.getYear(), one.startsOn().getYear());
        var without = followed.stream().filter(f -> !promises(f, year)).count();
        return without == 0
                ? null
                : new Lack("TARGETS_MISSING", Map.of("count", Long.toString(without), "year", Integer.toString(year)));
    }

    /** A target for the year, or for a later one that it leads to. */
    private static boolean promises(FollowedSeries.Followed followed, int year) {
        return followed.years().stream().anyMatch(y -> y.year() >= year && y.target() != null);
    }
}
