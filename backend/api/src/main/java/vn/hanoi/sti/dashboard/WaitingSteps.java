package vn.hanoi.sti.dashboard;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.catalogue.ListState;
import vn.hanoi.sti.catalogue.OpenList;
import vn.hanoi.sti.criteria.DraftSet;
import vn.hanoi.sti.dashboard.DashboardView.ObjectType;
import vn.hanoi.sti.dashboard.DashboardView.StepKind;
import vn.hanoi.sti.dashboard.DashboardView.WaitingItem;
import vn.hanoi.sti.dashboard.DashboardView.WaitingStep;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.OpenSteps.OpenStep;
import vn.hanoi.sti.shared.security.Permissions;

/** What waits for the department and the city, by step. Pure. */
final class WaitingSteps {
    /** More stand on the page that the step leads to. */
    private static final int SHOWN = 3;

    private final EnumMap<StepKind, List<WaitingItem>> found = new EnumMap<>(StepKind.class);

    /** A list waits for who may take its next step and took none of those before. */
    void add(OpenList list, Viewer viewer) {
        var me = viewer.personId();
        var proposed = me.equals(list.proposedBy());
        var step = list.state() == ListState.APPROVED
                ? null
                : switch (list.state()) {
                    case DRAFT -> StepKind.LIST_PROPOSE;
                    case PROPOSED -> StepKind.LIST_SUBMIT;
                    case SUBMITTED, APPROVED -> StepKind.LIST_APPROVE;
                };
        if (step == null) {
            return;
        }
        var mine = switch (step) {
            case LIST_PROPOSE -> viewer.can(Permissions.LIST_PROPOSE);
            case LIST_SUBMIT -> viewer.can(Permissions.LIST_SUBMIT) && !proposed;
            default -> viewer.can(Permissions.LIST_APPROVE) && !proposed && !me.equals(list.submittedBy());
        };
        put(step, ObjectType.YEARLY_LIST, list.id(), Integer.toString(list.year()), list.kind(), list.since(), mine);
    }

    /** A draft that nothing keeps from being published. */
    void add(DraftSet draft, Viewer viewer) {
        if (draft.publishable()) {
            var mine = viewer.can(Permissions.CRITERIA_PUBLISH);
            put(
                    StepKind.CRITERIA_PUBLISH,
                    ObjectType.CRITERIA_SET,
                    draft.id(),
                    draft.nameVi(),
                    null,
                    draft.importedAt(),
                    mine);
        }
    }

    /** Steps of the organizations themselves are no matter of the department or the city. */
    void add(OpenStep open) {
        var evaluation = open.evaluation();
        kind(evaluation.state())
                .ifPresent(kind -> put(
                        kind,
                        ObjectType.EVALUATION,
                        evaluation.id(),
                        evaluation.organizationName(),
                        null,
                        open.since(),
                        open.mine()));
    }

    /** By step; those with something for the viewer first. */
    List<WaitingStep> all() {
        return found.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((WaitingStep step) -> step.mine() == 0)
                        .thenComparing(WaitingStep::kind))
                .toList();
    }

    private static Optional<StepKind> kind(EvaluationState state) {
        return switch (state) {
            case COLLECTING, SUBMITTED, APPROVED -> Optional.empty();
            case CERTIFIED -> Optional.of(StepKind.START_APPRAISAL);
            case APPRAISING -> Optional.of(StepKind.APPRAISE);
            case SCORED -> Optional.of(StepKind.PROPOSE);
            case PROPOSED -> Optional.of(StepKind.APPROVE);
        };
    }

    private static String waitingFor(StepKind kind) {
        return switch (kind) {
            case LIST_PROPOSE, START_APPRAISAL, APPRAISE -> "DOST_OFFICER";
            case LIST_SUBMIT, CRITERIA_PUBLISH, PROPOSE -> "DOST_LEADER";
            case LIST_APPROVE, APPROVE -> "CITY_LEADER";
        };
    }

    private static WaitingStep step(StepKind kind, List<WaitingItem> items) {
        return new WaitingStep(
                kind,
                waitingFor(kind),
                items.size(),
                (int) items.stream().filter(WaitingItem::mine).count(),
                items.stream()
                        .map(WaitingItem::since)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                items.stream()
                        .sorted(Comparator.comparing((WaitingItem item) -> !item.mine())
                                .thenComparing(WaitingItem::since)
                                .thenComparing(WaitingItem::objectId))
                        .limit(SHOWN)
                        .toList());
    }

    private void put(
            StepKind step,
            ObjectType type,
            UUID id,
            String name,
            String listKind,
            java.time.Instant since,
            boolean mine) {
        found.computeIfAbsent(step, key -> new java.util.ArrayList<>())
                .add(new WaitingItem(type, id, name, listKind, since, mine));
    }
}
