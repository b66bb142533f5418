package vn.hanoi.sti.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.calendar.LegalCalendar;
import vn.hanoi.sti.programme.StageDeadlines;
import vn.hanoi.sti.programme.StageDeadlines.StageDeadline;

/**
 * When each stage of each programme is to be evaluated. The department does that (city plan II.3.d, II.3.e task 3); the body
 * that leads the programme helps.
 */
@ApplicationScoped
class ProgrammeDuties implements DatedDuties {
    private final StageDeadlines stages;
    private final Department department;
    private final Agencies agencies;

    ProgrammeDuties(StageDeadlines stages, Department department, Agencies agencies) {
        this.stages = stages;
        this.department = department;
        this.agencies = agencies;
    }

    @Override
    public List<DatedDuty> between(LocalDate from, LocalDate to, LegalCalendar calendar, Viewer viewer) {
        var found = stages.visible(viewer).stream()
                .filter(one -> !one.window().deadline().last().isBefore(from)
                        && !one.window().deadline().last().isAfter(to))
                .toList();
        var names = agencies.names(found.stream().map(StageDeadline::agencyId).collect(Collectors.toSet()));
        var responsible = department.as(Department.NAME);
        return found.stream().map(one -> duty(one, responsible, names)).toList();
    }

    private static DatedDuty duty(StageDeadline one, DatedDuty.Body responsible, Map<UUID, String> names) {
        var stage = one.window().stage().name();
        return new DatedDuty(
                "PROGRAMME/" + one.programmeId() + "/" + stage,
                "PROGRAMME_" + stage,
                null,
                null,
                new DatedDuty.About("PROGRAMME", one.programmeId(), one.name()),
                responsible,
                names.get(one.agencyId()),
                one.agencyId(),
                one.window().deadline(),
                Optional.ofNullable(one.concludedOn()),
                true);
    }
}
