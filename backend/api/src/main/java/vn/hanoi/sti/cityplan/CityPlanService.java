package vn.hanoi.sti.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.cityplan.CityPlanView.PartView;
import vn.hanoi.sti.cityplan.CityPlanView.Progress;
import vn.hanoi.sti.cityplan.CityPlanView.StreamView;
import vn.hanoi.sti.cityplan.CityPlanView.TaskRow;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.SeenParts.Sight;
import vn.hanoi.sti.engine.calendar.Deadline;
import vn.hanoi.sti.engine.calendar.Timing;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.workday.LegalCalendars;

/** Shows the plan of a year and how far it has come. */
@ApplicationScoped
class CityPlanService {
    private final CityPlans plans;
    private final TaskProgress progress;
    private final SeenParts seen;
    private final LegalCalendars calendars;
    private final Viewers viewers;
    private final Moments moments;
    private final int soon;

    CityPlanService(
            CityPlans plans,
            TaskProgress progress,
            SeenParts seen,
            LegalCalendars calendars,
            Viewers viewers,
            Moments moments,
            @ConfigProperty(name = "sti.calendar.soon") int soon) {
        this.plans = plans;
        this.progress = progress;
        this.seen = seen;
        this.calendars = calendars;
        this.viewers = viewers;
        this.moments = moments;
        this.soon = soon;
    }

    /** @throws Problem 404 for a year without a plan */
    @Transactional
    CityPlanView plan(int year) {
        var viewer = viewers.current();
        var plan = plans.plan(year).orElseThrow(Problem::notFound);
        var measured = progress.of(year, viewer);
        var sight = seen.of(
                measured.values().stream()
                        .map(Measurement::parts)
                        .flatMap(Collection::stream)
                        .toList(),
                viewer);
        var tasks = plans.tasks(year);
        return new CityPlanView(
                year,
                plan.document(),
                plan.funding(),
                moments.today(),
                moments.actualToday(),
                plans.years(),
                plans.streams(year).stream()
                        .map(stream -> new StreamView(
                                stream.stream(),
                                stream.article(),
                                stream.title(),
                                stream.object(),
                                stream.content(),
                                tasks.stream()
                                        .filter(task -> task.stream() == stream.stream())
                                        .map(task -> row(task, deadline(task), measured.get(task.code()), sight))
                                        .toList()))
                        .toList());
    }

    /** @throws Problem 404 when there is no such plan or task */
    @Transactional
    CityPlanTaskView task(int year, String code) {
        var viewer = viewers.current();
        var task = plans.task(year, code);
        var measured = progress.of(year, viewer).get(code);
        var sight = seen.of(measured.parts(), viewer);
        var deadline = deadline(task);
        return new CityPlanTaskView(
                year,
                moments.today(),
                moments.actualToday(),
                task.obligation().clause().document(),
                plans.streams(year).stream()
                        .filter(stream -> stream.stream() == task.stream())
                        .findFirst()
                        .orElseThrow()
                        .title(),
                task.content(),
                task.products(),
                row(task, deadline, measured, sight),
                views(measured.parts().stream().filter(Part::done).toList(), sight),
                deadline.map(Deadline::steps).orElse(List.of()).stream()
                        .map(step -> new CityPlanTaskView.Step(step.code(), step.params()))
                        .toList());
    }

    private Optional<Deadline> deadline(CityPlanTask task) {
        return task.obligation().timing() instanceof Timing.Single
                ? Optional.of(calendars.current().deadline(task.obligation()))
                : Optional.empty();
    }

    private TaskRow row(CityPlanTask task, Optional<Deadline> deadline, Measurement measured, Sight sight) {
        var stands = deadline.map(day -> CityPlanTaskState.on(moments.today(), day, measured.doneOn(), soon))
                .orElse(new CityPlanTaskState.Standing(CityPlanTaskState.STANDING, 0));
        return new TaskRow(
                task.code(),
                task.stream(),
                task.obligation().clause().article(),
                task.title(),
                task.responsible(),
                task.coordinating(),
                task.wording(),
                task.funding(),
                task.obligation().consequence(),
                deadline.flatMap(Deadline::opens).orElse(null),
                deadline.map(Deadline::last).orElse(null),
                stands.state(),
                stands.days(),
                measured.doneOn().orElse(null),
                shown(measured, sight));
    }

    private static Progress shown(Measurement measured, Sight sight) {
        var open = measured.parts().stream().filter(part -> !part.done()).toList();
        var views = views(open, sight);
        return new Progress(
                measured.unit(),
                measured.done(),
                measured.parts().size(),
                measured.nothing(),
                views,
                open.size() - views.size());
    }

    private static List<PartView> views(List<Part> parts, Sight sight) {
        return parts.stream().filter(sight::sees).map(sight::view).toList();
    }
}
