package vn.hanoi.sti.evaluation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.catalogue.OpenList;
import vn.hanoi.sti.catalogue.YearlyLists;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.DraftSet;
import vn.hanoi.sti.evaluation.TaskRow.Bucket;
import vn.hanoi.sti.evaluation.TaskRow.Kind;
import vn.hanoi.sti.evaluation.TaskRow.ObjectType;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.work.OtherWork;

/** Gathers what waits for a person: lists and criteria sets on their way, and evaluations under way. */
@ApplicationScoped
class TaskService {
    private static final int SHOWN = 200;

    private final EvaluationRepository evaluations;
    private final OpenSteps steps;
    private final YearlyLists lists;
    private final CriteriaSets sets;
    private final Viewers viewers;
    private final Moments moments;
    private final List<OpenMatters> matters;
    private final SeatWork seats;
    private final List<OtherWork> others;

    TaskService(
            EvaluationRepository evaluations,
            OpenSteps steps,
            YearlyLists lists,
            CriteriaSets sets,
            Viewers viewers,
            Moments moments,
            @All List<OpenMatters> matters,
            SeatWork seats,
            @All List<OtherWork> others) {
        this.evaluations = evaluations;
        this.steps = steps;
        this.lists = lists;
        this.sets = sets;
        this.viewers = viewers;
        this.moments = moments;
        this.matters = matters;
        this.seats = seats;
        this.others = others;
    }

    @Transactional
    TasksView mine() {
        var viewer = viewers.current();
        var today = moments.today();
        var tasks = steps(viewer, today);
        var duties = duties(viewer, today);
        return new TasksView(
                count(tasks, duties, Bucket.OVERDUE),
                count(tasks, duties, Bucket.DUE_SOON),
                count(tasks, duties, Bucket.WAITING),
                tasks.size() + duties.size(),
                tasks.stream().limit(SHOWN).toList(),
                duties.stream().limit(SHOWN).toList());
    }

    /** Steps of lists, criteria sets and dossiers, in the caller's transaction. */
    List<TaskRow> steps(Viewer viewer, LocalDate today) {
        var tasks = new ArrayList<TaskRow>();
        lists.open().forEach(list -> listTask(list, viewer).ifPresent(tasks::add));
        if (viewer.can(Permissions.CRITERIA_PUBLISH) || viewer.can(Permissions.CRITERIA_IMPORT)) {
            sets.drafts().stream().filter(DraftSet::publishable).forEach(draft -> tasks.add(draftTask(draft, viewer)));
        }
        if (viewer.can(Permissions.EVALUATION_READ)) {
            evaluationTasks(viewer, today, tasks);
            answerTasks(viewer, today, tasks);
        }
        if (viewer.can(Permissions.INTEREST_DECLARE)) {
            seats.of(viewer).stream().map(TaskService::seatTask).forEach(tasks::add);
        }
        tasks.sort(TaskRules.ORDER);
        return tasks;
    }

    /** What the other rooms know of, in the caller's transaction. */
    List<WorkRow> duties(Viewer viewer, LocalDate today) {
        return others.stream()
                .flatMap(room -> room.of(viewer, today).stream())
                .map(item -> WorkRow.of(item, today))
                .sorted(WorkRow.ORDER)
                .toList();
    }

    private void evaluationTasks(Viewer viewer, LocalDate today, List<TaskRow> tasks) {
        steps.found(viewer, today)
                .forEach(one -> one.step()
                        .map(step -> evaluationTask(one.evaluation(), one.facts(), step, today))
                        .ifPresent(tasks::add));
    }

    private void answerTasks(Viewer viewer, LocalDate today, List<TaskRow> tasks) {
        var open = matters.stream().flatMap(kept -> kept.of(viewer).stream()).toList();
        if (open.isEmpty()) {
            return;
        }
        var ids = open.stream().map(OpenMatters.Matter::evaluationId).collect(toSet());
        var about = evaluations.visibleAmong(ids, viewer).stream()
                .collect(toMap(EvaluationEntity::getId, evaluation -> evaluation));
        open.stream()
                .filter(matter -> about.containsKey(matter.evaluationId()))
                .filter(matter -> matter.about() == OpenMatters.About.RECONSIDERATION
                        || about.get(matter.evaluationId()).getState() != EvaluationState.APPROVED)
                .map(matter -> answerTask(matter, about.get(matter.evaluationId()), today))
                .forEach(tasks::add);
    }

    /** Clients of the first release know no questions: to them it is a step of the dossier, which is where it leads. */
    private static TaskRow answerTask(OpenMatters.Matter matter, EvaluationEntity evaluation, LocalDate today) {
        var facts = evaluation.facts();
        return new TaskRow(
                "ANSWER:" + matter.id(),
                TaskRules.kind(facts.state(), evaluation.isReturned()),
                ObjectType.EVALUATION,
                facts.id(),
                facts.organizationName(),
                facts.state().name(),
                matter.lastDay(),
                true,
                matter.lastDay() == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, matter.lastDay())),
                TaskRules.bucket(matter.mine(), matter.lastDay(), today),
                matter.waitingFor(),
                matter.since(),
                new TaskRow.Asked(matter.id(), matter.indicatorCode(), matter.about()),
                null);
    }

    /** Clients of the first release know no seats: to them it is the step of the dossier. */
    private static TaskRow seatTask(SeatWork.Duty duty) {
        var kind = duty.declares() ? TaskRow.SeatDuty.DECLARE : TaskRow.SeatDuty.SCORE;
        return new TaskRow(
                kind + ":" + duty.evaluationId(),
                TaskRules.kind(duty.state(), false),
                ObjectType.EVALUATION,
                duty.evaluationId(),
                duty.organizationName(),
                duty.state().name(),
                null,
                false,
                null,
                TaskRules.bucket(true, null, null),
                "EXPERT",
                duty.since(),
                null,
                kind);
    }

    private static TaskRow evaluationTask(
            EvaluationEntity evaluation, EvaluationCase facts, TaskRules.Step step, LocalDate today) {
        var lastDay = step.timed() ? facts.lastDay() : null;
        return new TaskRow(
                step.kind() + ":" + facts.id(),
                step.kind(),
                ObjectType.EVALUATION,
                facts.id(),
                facts.organizationName(),
                facts.state().name(),
                step.timed() ? facts.deadline() : null,
                false,
                lastDay == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay)),
                TaskRules.bucket(step.mine(), lastDay, today),
                facts.state().waitingFor().orElseThrow(),
                evaluation.getStateSince(),
                null,
                null);
    }

    /** Each step of a list takes another person than the one before; who did a step waits for the next. */
    private static Optional<TaskRow> listTask(OpenList list, Viewer viewer) {
        var me = viewer.personId();
        var involved = me.equals(list.proposedBy()) || me.equals(list.submittedBy());
        var step = switch (list.state()) {
            case DRAFT -> new ListStep(Kind.LIST_PROPOSE, "DOST_OFFICER", viewer.can(Permissions.LIST_PROPOSE));
            case PROPOSED ->
                new ListStep(
                        Kind.LIST_SUBMIT,
                        "DOST_LEADER",
                        viewer.can(Permissions.LIST_SUBMIT) && !me.equals(list.proposedBy()));
            case SUBMITTED ->
                new ListStep(Kind.LIST_APPROVE, "CITY_LEADER", viewer.can(Permissions.LIST_APPROVE) && !involved);
            case APPROVED -> null;
        };
        if (step == null || !step.mine() && !(involved && step.kind() != Kind.LIST_PROPOSE)) {
            return Optional.empty();
        }
        return Optional.of(new TaskRow(
                step.kind() + ":" + list.id(),
                step.kind(),
                ObjectType.YEARLY_LIST,
                list.id(),
                Integer.toString(list.year()),
                list.state().name(),
                null,
                false,
                null,
                TaskRules.bucket(step.mine(), null, null),
                step.waitingFor(),
                list.since(),
                null,
                null));
    }

    private record ListStep(Kind kind, String waitingFor, boolean mine) {}

    private static TaskRow draftTask(DraftSet draft, Viewer viewer) {
        return new TaskRow(
                Kind.CRITERIA_PUBLISH + ":" + draft.id(),
                Kind.CRITERIA_PUBLISH,
                ObjectType.CRITERIA_SET,
                draft.id(),
                draft.nameVi(),
                "DRAFT",
                null,
                false,
                null,
                TaskRules.bucket(viewer.can(Permissions.CRITERIA_PUBLISH), null, null),
                "DOST_LEADER",
                draft.importedAt(),
                null,
                null);
    }

    private static long count(List<TaskRow> tasks, List<WorkRow> duties, Bucket bucket) {
        return tasks.stream().filter(task -> task.bucket() == bucket).count()
                + duties.stream().filter(duty -> duty.bucket() == bucket).count();
    }
}
