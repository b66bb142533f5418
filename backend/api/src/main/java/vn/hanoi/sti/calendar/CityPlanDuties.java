package vn.hanoi.sti.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.TaskProgress;
import vn.hanoi.sti.engine.calendar.Deadline;
import vn.hanoi.sti.engine.calendar.LegalCalendar;
import vn.hanoi.sti.engine.calendar.Timing;

/** What the plan asks of the city's bodies; everybody with the calendar may see it. */
@ApplicationScoped
class CityPlanDuties implements DatedDuties {
    private final CityPlan plan;
    private final TaskProgress progress;
    private final Department department;

    CityPlanDuties(CityPlan plan, TaskProgress progress, Department department) {
        this.plan = plan;
        this.progress = progress;
        this.department = department;
    }

    @Override
    public List<DatedDuty> between(LocalDate from, LocalDate to, LegalCalendar calendar, Viewer viewer) {
        var done = new HashMap<Integer, Map<String, LocalDate>>();
        return plan.tasks().stream()
                .flatMap(task -> calendar.deadlines(task.obligation(), from, to).stream()
                        .map(deadline -> duty(task, deadline, done, viewer)))
                .toList();
    }

    /** What is due always, without a day. */
    List<CityPlan.Task> standing() {
        return plan.tasks().stream()
                .filter(task -> task.obligation().timing() instanceof Timing.Standing)
                .toList();
    }

    private DatedDuty duty(
            CityPlan.Task task, Deadline deadline, Map<Integer, Map<String, LocalDate>> done, Viewer viewer) {
        var ofYear =
                done.computeIfAbsent(task.planYear(), year -> year == 0 ? Map.of() : progress.doneOn(year, viewer));
        return new DatedDuty(
                task.key(deadline.last()),
                "PLAN_TASK",
                task.title(),
                task.wording(),
                null,
                task.department() ? department.as(task.responsible()) : new DatedDuty.Body(null, task.responsible()),
                task.coordinating(),
                deadline,
                Optional.ofNullable(ofYear.get(task.obligation().code())),
                task.planYear() != 0);
    }
}
