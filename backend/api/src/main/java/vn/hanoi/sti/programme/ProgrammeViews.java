package vn.hanoi.sti.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.programme.ProgrammeView.StageStep;
import vn.hanoi.sti.programme.ProgrammeView.StageView;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.security.Permissions;

/** Shows programmes. */
@ApplicationScoped
class ProgrammeViews {
    private final CriteriaSets criteria;

    ProgrammeViews(CriteriaSets criteria) {
        this.criteria = criteria;
    }

    ProgrammeView view(Programme programme, String agencyName, LocalDate today, Viewer viewer) {
        var object = programme.object();
        var given = object.particulars();
        return new ProgrammeView(
                object.id(),
                given.code(),
                given.nameVi(),
                given.nameEn(),
                given.agencyId(),
                agencyName,
                given.startsOn(),
                given.endsOn(),
                programme.own().firstEndsOn(),
                given.scope(),
                object.phase(today),
                given.published(),
                given.illustrative(),
                programme.own().budget(),
                programme.budgetTotal(),
                programme.own().products(),
                programme.decisions(),
                stages(programme, today),
                object.boundBy(),
                object.boundOn(),
                actions(programme, today, viewer),
                object.version());
    }

    ProgrammeRow row(Programme programme, String agencyName, LocalDate today) {
        var given = programme.object().particulars();
        var stages = stages(programme, today);
        return new ProgrammeRow(
                programme.object().id(),
                given.code(),
                given.nameVi(),
                given.nameEn(),
                agencyName,
                given.startsOn(),
                given.endsOn(),
                programme.own().firstEndsOn(),
                programme.object().phase(today),
                given.illustrative(),
                programme.budgetTotal(),
                stages.stream()
                        .filter(s -> s.state() == StageState.OVERDUE)
                        .map(StageView::stage)
                        .toList(),
                stages.stream()
                        .filter(s -> Stream.of(StageState.NOT_YET, StageState.OPEN, StageState.BEGUN)
                                .anyMatch(s.state()::equals))
                        .min(Comparator.comparing(StageView::closesOn))
                        .orElse(null));
    }

    List<StageView> stages(Programme programme, LocalDate today) {
        return Stream.of(Stage.values())
                .map(stage -> stage(programme, stage, today))
                .toList();
    }

    private StageView stage(Programme programme, Stage stage, LocalDate today) {
        var window = programme.windows().get(stage);
        var deadline = window.deadline();
        var record = programme.begun(stage).map(ProgrammeStageEntity::view).orElse(null);
        var set = record == null ? criteria.latestPublished(stage) : criteria.findPublished(record.criteriaSetId());
        return new StageView(
                stage,
                deadline.opens().orElse(null),
                deadline.last(),
                deadline.obligation().clause().document(),
                deadline.obligation().clause().article(),
                deadline.steps().stream()
                        .map(step -> new StageStep(step.code(), step.params()))
                        .toList(),
                programme.state(stage, today),
                programme.daysLate(stage, today),
                window.isWaivable(),
                set.map(PublishedSet::id).orElse(null),
                set.map(PublishedSet::code).orElse(null),
                record);
    }

    private static List<ProgrammeAction> actions(Programme programme, LocalDate today, Viewer viewer) {
        var actions = new ArrayList<ProgrammeAction>();
        if (viewer.can(Permissions.CATALOGUE_WRITE)) {
            actions.add(ProgrammeAction.EDIT);
            if (!programme.endedEarly() && programme.object().phase(today) != RegisteredPhase.DESIGNING) {
                if (programme.object().phase(today) == RegisteredPhase.RUNNING) {
                    actions.add(ProgrammeAction.EXTEND);
                }
                actions.add(ProgrammeAction.END_EARLY);
            }
            if (programme.begun().size() < Stage.values().length) {
                actions.add(ProgrammeAction.BEGIN_STAGE);
            }
            if (programme.begun().stream().anyMatch(s -> s.concludedOn() == null)) {
                actions.add(ProgrammeAction.CONCLUDE_STAGE);
            }
            if (Stream.of(Stage.values())
                    .anyMatch(s -> programme.windows().get(s).isWaivable()
                            && programme.begun(s).isEmpty())) {
                actions.add(ProgrammeAction.WAIVE_STAGE);
            }
        }
        if (RegisteredObjects.sets(programme.object(), viewer)) {
            actions.add(ProgrammeAction.SET_OBJECTIVES);
        }
        return actions;
    }
}
