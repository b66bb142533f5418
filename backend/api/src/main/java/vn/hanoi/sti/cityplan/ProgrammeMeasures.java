package vn.hanoi.sti.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.Measurement.Unit;
import vn.hanoi.sti.programme.StageDeadlines;
import vn.hanoi.sti.programme.StageDeadlines.StageDeadline;
import vn.hanoi.sti.register.RegisteredObjects;

/**
 * Stages of programmes that the year owes: their window closes with the year at the latest, older ones that nobody concluded
 * among them. They are evaluated when concluded, and reported when the programme has a report of the year among its papers.
 */
@ApplicationScoped
class ProgrammeMeasures implements TaskMeasures {
    private final StageDeadlines stages;
    private final RegisteredObjects objects;

    ProgrammeMeasures(StageDeadlines stages, RegisteredObjects objects) {
        this.stages = stages;
        this.objects = objects;
    }

    @Override
    public Map<String, Measurement> of(int planYear, Viewer wholeCity) {
        var first = LocalDate.of(planYear, 1, 1);
        var last = LocalDate.of(planYear, 12, 31);
        var owed = stages.visible(wholeCity).stream()
                .filter(one -> !one.window().deadline().last().isAfter(last)
                        || one.concludedOn() != null && !one.concludedOn().isAfter(last))
                .filter(one -> one.concludedOn() == null || !one.concludedOn().isBefore(first))
                .toList();
        var reports =
                objects.reportedOn(owed.stream().map(StageDeadline::programmeId).collect(Collectors.toSet()), first);
        return Map.of(
                "CT-3",
                Measurement.of(
                        Unit.STAGE, owed.stream().map(ProgrammeMeasures::stage).toList(), "NO_STAGE"),
                "CT-4",
                Measurement.of(Unit.REPORT, reported(owed, reports), "NO_STAGE"));
    }

    private static Part stage(StageDeadline one) {
        var concluded = one.concludedOn() != null;
        return new Part(
                "PROGRAMME",
                one.programmeId(),
                one.agencyId(),
                one.published(),
                one.code(),
                one.name(),
                one.concludedOn(),
                concluded ? List.of() : List.of("STAGE_" + one.window().stage().name()),
                concluded ? null : "DOST_OFFICER");
    }

    private static List<Part> reported(List<StageDeadline> owed, Map<UUID, LocalDate> reports) {
        return owed.stream()
                .collect(Collectors.toMap(StageDeadline::programmeId, one -> one, (one, other) -> one))
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(StageDeadline::code))
                .map(one -> {
                    var on = reports.get(one.programmeId());
                    return new Part(
                            "PROGRAMME",
                            one.programmeId(),
                            one.agencyId(),
                            one.published(),
                            one.code(),
                            one.name(),
                            on,
                            on == null ? List.of("REPORT") : List.of(),
                            on == null ? "DOST_OFFICER" : null);
                })
                .toList();
    }
}
