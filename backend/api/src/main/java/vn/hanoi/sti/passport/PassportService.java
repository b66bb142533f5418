package vn.hanoi.sti.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.classification.Outcomes;
import vn.hanoi.sti.classification.Outcomes.Outcome;
import vn.hanoi.sti.classification.ResultView.IndicatorScore;
import vn.hanoi.sti.collection.CellFact;
import vn.hanoi.sti.collection.CollectedCells;
import vn.hanoi.sti.collection.IndicatorCells;
import vn.hanoi.sti.criteria.CriteriaViews;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.evidence.LinkedEvidence;
import vn.hanoi.sti.passport.PassportView.IndicatorPassport;
import vn.hanoi.sti.passport.PassportView.Place;
import vn.hanoi.sti.passport.PassportView.Proof;
import vn.hanoi.sti.passport.PassportView.Sum;
import vn.hanoi.sti.passport.PassportView.Supplied;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.submission.Receipts;

/** Puts together what explains a result, as far as a viewer may see it. */
@ApplicationScoped
class PassportService {
    private final Evaluations evaluations;
    private final Outcomes outcomes;
    private final CollectedCells cells;
    private final EvidenceFacts evidence;
    private final Receipts receipts;
    private final Viewers viewers;
    private final AuditLog audit;

    PassportService(
            Evaluations evaluations,
            Outcomes outcomes,
            CollectedCells cells,
            EvidenceFacts evidence,
            Receipts receipts,
            Viewers viewers,
            AuditLog audit) {
        this.evaluations = evaluations;
        this.outcomes = outcomes;
        this.cells = cells;
        this.evidence = evidence;
        this.receipts = receipts;
        this.viewers = viewers;
        this.audit = audit;
    }

    /** @throws Problem 404 when not visible, 409 {@code result.not-available} while this viewer may not see the result */
    @Transactional
    PassportView get(UUID evaluationId) {
        var viewer = viewers.current();
        return view(evaluations.visible(evaluationId, viewer), viewer);
    }

    /**
     * The same, to be taken out of the house; the log keeps by whom.
     *
     * @param code of one indicator, or null for all
     * @throws Problem 404 also when the result has no such indicator
     */
    @Transactional
    PassportView taken(UUID evaluationId, String code) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        var view = view(evaluation, viewer);
        if (code != null
                && view.indicators().stream().noneMatch(known -> known.code().equals(code))) {
            throw Problem.notFound();
        }
        var details = new HashMap<String, String>();
        details.put("form", "passport");
        details.put("digest", view.result().resultDigest());
        details.put("indicator", code);
        audit.record(AuditEvent.of("result.exported", "evaluation", evaluationId, null, details)
                .concerning(evaluation.agencyId()));
        return view;
    }

    private PassportView view(EvaluationCase evaluation, Viewer viewer) {
        var outcome = outcomes.of(evaluation, viewer);
        var figures = viewer.can(Permissions.DATA_READ);
        var hands = figures || viewer.can(Permissions.RESULT_READ_EARLY);
        var places = places(outcome.published().set());
        var closed = evidence.closedTo(viewer, evaluation.id());
        return new PassportView(
                evaluation.id(),
                evaluation.organizationCode(),
                evaluation.organizationName(),
                evaluation.organizationNameEn(),
                evaluation.year(),
                outcome.published().set().appendix(),
                hands ? receipts.newest(evaluation.id()).orElse(null) : null,
                !figures,
                sum(outcome),
                cells.of(evaluation).stream()
                        .map(known -> indicator(
                                known, outcome, places, new Reach(figures, hands, until(evaluation, outcome)), closed))
                        .toList(),
                outcome.view());
    }

    /**
     * How far a viewer sees.
     *
     * @param until what was said later explains another version, which is not theirs yet to see; null for no end
     */
    private record Reach(boolean figures, boolean hands, Instant until) {
        boolean covers(Instant at) {
            return until == null || !at.isAfter(until);
        }
    }

    /** While a sealed result is amended, it is explained by what there was when it was sealed. */
    private static Instant until(EvaluationCase evaluation, Outcome outcome) {
        return evaluation.underAmendment() && outcome.view().pinned()
                ? outcome.view().computedAt()
                : null;
    }

    private static Sum sum(Outcome outcome) {
        var lines = outcome.view().indicators();
        return sum(
                lines.stream()
                        .map(IndicatorScore::points)
                        .filter(Objects::nonNull)
                        .toList(),
                lines.stream()
                        .map(IndicatorScore::pointsShown)
                        .filter(Objects::nonNull)
                        .toList(),
                outcome.view().total());
    }

    /**
     * Adds up again, apart from who computed the total.
     *
     * @param total exact, null where there is none
     */
    static Sum sum(List<String> exact, List<String> rounded, String total) {
        var points = exact.stream()
                .map(text -> NumberText.fraction(text).orElseThrow())
                .toList();
        var shown = rounded.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        var sum = Exact.sum(points);
        var equal = total == null
                ? points.isEmpty()
                : sum.equals(NumberText.fraction(total).orElseThrow());
        return new Sum(Exact.text(sum), Exact.shown(sum), shown.toPlainString(), equal);
    }

    private static IndicatorPassport indicator(
            IndicatorCells known, Outcome outcome, Map<String, Place> places, Reach reach, Set<UUID> closed) {
        var described = CriteriaViews.indicator(known.indicator());
        var said = known.appraisal();
        return new IndicatorPassport(
                known.code(),
                places.get(known.code()),
                described.evidenceHint(),
                described.scoring(),
                reach.figures()
                        ? known.cells().values().stream()
                                .filter(cell -> reach.covers(cell.at()))
                                .map(PassportService::supplied)
                                .toList()
                        : List.of(),
                reach.figures() ? outcome.values().get(known.code()) : null,
                reach.hands() && said != null && reach.covers(said.at()) ? said : null,
                known.files().stream()
                        .filter(file -> reach.until() == null || counted(outcome, known.code(), file))
                        .map(file -> reach.figures() ? proof(file, closed) : sealed(file))
                        .toList());
    }

    private static boolean counted(Outcome outcome, String code, LinkedEvidence file) {
        for (var digest : outcome.evidence().path(code)) {
            if (digest.asText().equals(file.sha256())) {
                return true;
            }
        }
        return false;
    }

    private static Supplied supplied(CellFact cell) {
        return new Supplied(
                cell.period(),
                cell.state(),
                cell.value(),
                cell.explanation(),
                cell.revision(),
                cell.byName(),
                cell.at());
    }

    private static Proof proof(LinkedEvidence file, Set<UUID> closed) {
        return new Proof(
                !closed.contains(file.documentId()),
                file.decision().name(),
                file.sha256(),
                file.linkId(),
                file.documentId(),
                file.revisionId(),
                file.revision(),
                file.newestRevision(),
                file.title(),
                file.period(),
                file.page(),
                file.pin().region(),
                file.pin().quote());
    }

    /** That it is there, and which file it is if one is ever shown it: no more. */
    private static Proof sealed(LinkedEvidence file) {
        return new Proof(
                false,
                file.decision().name(),
                file.sha256(),
                null,
                null,
                null,
                file.revision(),
                file.newestRevision(),
                null,
                file.period(),
                file.page(),
                null,
                null);
    }

    private static Map<String, Place> places(CriteriaSet set) {
        var places = new HashMap<String, Place>();
        for (var group : set.groups()) {
            for (var criterion : group.criteria()) {
                var place = new Place(
                        group.code(), group.vi(), group.en(), criterion.code(), criterion.vi(), criterion.en());
                criterion.indicators().forEach(indicator -> places.put(indicator.code(), place));
            }
        }
        return places;
    }
}
