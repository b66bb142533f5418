package vn.hanoi.sti.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.Measurement;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.Measurement.Unit;
import vn.hanoi.sti.cityplan.TaskMeasures;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Programmes that run in the year or begin by the end of the next have objectives, indicators and a target for each indicator;
 * those that only begin have them bound by what was appraised (plan II.3 đ).
 */
@ApplicationScoped
class IndicatorSetMeasures implements TaskMeasures {
    private final RegisteredObjects objects;
    private final TargetRepository series;

    IndicatorSetMeasures(RegisteredObjects objects, TargetRepository series) {
        this.objects = objects;
        this.series = series;
    }

    @Override
    public Map<String, Measurement> of(int planYear, Viewer wholeCity) {
        var running = objects.visible(Set.of(RegisteredKind.PROGRAMME), wholeCity).stream()
                .filter(one -> one.startsOn().getYear() <= planYear + 1)
                .filter(one -> one.endsOn() == null || one.endsOn().getYear() >= planYear)
                .toList();
        var ids = running.stream().map(RegisteredObject::id).collect(Collectors.toSet());
        var objectives = objects.objectivesSince(ids, null);
        var followed =
                series.visibleOf(ids, wholeCity).stream().collect(Collectors.groupingBy(SeriesEntity::getObjectId));
        var entries = series.entries(followed.values().stream()
                .flatMap(List::stream)
                .map(SeriesEntity::getId)
                .toList());
        return Map.of(
                "CT-2",
                Measurement.of(
                        Unit.INDICATOR_SET,
                        running.stream()
                                .map(one -> part(
                                        one,
                                        planYear,
                                        objectives.get(one.id()),
                                        followed.getOrDefault(one.id(), List.of()),
                                        entries))
                                .toList(),
                        "NO_PROGRAMME"));
    }

    private static Part part(
            RegisteredObject programme,
            int planYear,
            LocalDate objectivesOn,
            List<SeriesEntity> followed,
            Map<UUID, List<EntryEntity>> entries) {
        var targets = followed.stream()
                .map(one -> firstTarget(entries.getOrDefault(one.getId(), List.of())))
                .toList();
        var begins = programme.startsOn().getYear() > planYear;
        var lacks = new ArrayList<String>();
        if (objectivesOn == null) {
            lacks.add("OBJECTIVES");
        }
        if (followed.isEmpty()) {
            lacks.add("INDICATORS");
        } else if (targets.stream().anyMatch(Optional::isEmpty)) {
            lacks.add("TARGETS");
        }
        if (begins && programme.boundBy() == null) {
            lacks.add("NOT_BOUND");
        }
        var on = lacks.isEmpty()
                ? Stream.concat(
                                Stream.concat(Stream.of(objectivesOn), Stream.ofNullable(programme.boundOn())),
                                targets.stream().flatMap(Optional::stream))
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : null;
        return new Part(
                RegisteredKind.PROGRAMME.name(),
                programme.id(),
                programme.agencyId(),
                programme.particulars().published(),
                programme.code(),
                programme.nameVi(),
                on,
                lacks,
                on == null ? "LEAD_AGENCY" : null);
    }

    private static Optional<LocalDate> firstTarget(List<EntryEntity> entries) {
        return entries.stream()
                .filter(one -> one.kind() == EntryKind.TARGET)
                .map(one -> Moments.dayOf(one.enteredAt()))
                .min(Comparator.naturalOrder());
    }
}
