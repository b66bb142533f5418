package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.CriteriaViews;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.Criterion;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.security.Permissions;

/** Shows a dossier as its tree, with what this viewer may do with it now. */
@ApplicationScoped
class SheetService {
    private final DossierRecords records;
    private final ValueRepository values;
    private final CriteriaSets criteria;
    private final DossierAccess access;
    private final Evaluations evaluations;
    private final Viewers viewers;

    SheetService(
            DossierRecords records,
            ValueRepository values,
            CriteriaSets criteria,
            DossierAccess access,
            Evaluations evaluations,
            Viewers viewers) {
        this.evaluations = evaluations;
        this.records = records;
        this.values = values;
        this.criteria = criteria;
        this.access = access;
        this.viewers = viewers;
    }

    @Transactional
    SheetView sheet(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = access.readable(evaluationId, viewer);
        var known = records.of(evaluation);
        // Offers agree with refusals: who entered a value does not judge.
        var judges = access.canAppraise(evaluation, viewer) && !values.enteredBy(evaluationId, viewer.personId());
        var look = new Look(viewer, judges, evaluations.lastReturn(evaluation).orElse(null));
        var set =
                criteria.findPublished(evaluation.criteriaSetId()).orElseThrow().set();
        var groups = set.groups().stream()
                .map(group -> group(group, known, look))
                .filter(group -> !group.criteria().isEmpty())
                .toList();
        return new SheetView(
                evaluation.id(),
                evaluation.state(),
                evaluation.dataYears(),
                evaluation.usableYears(),
                groups,
                known.progress(),
                known.completeness());
    }

    /** Who looks. @param lastReturn null unless the organization has the dossier because of it */
    private record Look(Viewer viewer, boolean judges, Evaluations.LastReturn lastReturn) {}

    private SheetView.Group group(CriteriaGroup group, DossierRecord known, Look look) {
        var criteriaParts = group.criteria().stream()
                .map(criterion -> criterion(criterion, known, look))
                .filter(part -> !part.indicators().isEmpty())
                .toList();
        return new SheetView.Group(group.code(), group.vi(), group.en(), criteriaParts);
    }

    private SheetView.CriterionPart criterion(Criterion criterion, DossierRecord known, Look look) {
        var indicators = criterion.indicators().stream()
                .map(indicator -> known.indicator(indicator.code()).orElse(null))
                .filter(Objects::nonNull)
                .map(indicator -> indicator(indicator, known.evaluation(), look))
                .toList();
        return new SheetView.CriterionPart(criterion.code(), criterion.vi(), criterion.en(), indicators);
    }

    private SheetView.SheetIndicator indicator(IndicatorRecord known, EvaluationCase evaluation, Look look) {
        var viewer = look.viewer();
        var view = CriteriaViews.indicator(known.indicator());
        var code = known.code();
        var editable =
                access.canEdit(evaluation, viewer, code) && !known.existing().isEmpty();
        var actions = editable ? List.of("EDIT") : look.judges() ? List.of("APPRAISE") : List.<String>of();
        return new SheetView.SheetIndicator(
                view.code(),
                view.vi(),
                view.en(),
                view.unit(),
                view.level(),
                view.evidenceHint(),
                view.scoring(),
                Exact.shown(known.weighed().weight()),
                known.periods(),
                known.periods().stream()
                        .map(period -> CellView.of(known, period, editable && evaluation.opens(code, period)))
                        .toList(),
                known.status(),
                known.evidence().links(),
                known.evidence().accepted(),
                known.evidence().changedAt(),
                showsAppraisal(known, evaluation, viewer) ? AppraisalView.of(known) : null,
                ReturnedView.of(look.lastReturn(), code),
                editable,
                access.lockedBy(evaluation, code).orElse(null),
                actions);
    }

    /**
     * The department sees every word at once. The organization sees what it must put right while it holds the dossier,
     * and everything once the result stands: levels are half the score.
     */
    private static boolean showsAppraisal(IndicatorRecord known, EvaluationCase evaluation, Viewer viewer) {
        if (viewer.can(Permissions.RESULT_READ_EARLY) || evaluation.state() == EvaluationState.APPROVED) {
            return true;
        }
        return known.appraisal() != null
                && known.appraisal().decision() == AppraisalDecision.RETURNED
                && !evaluation.state().atLeast(EvaluationState.APPRAISING);
    }
}
