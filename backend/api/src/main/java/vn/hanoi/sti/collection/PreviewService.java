package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;

/** Scores one indicator on what is there now; nothing is kept of it. */
@ApplicationScoped
class PreviewService {
    private final DossierRecords records;
    private final EvaluatedIndicators indicators;
    private final CriteriaSets criteria;
    private final DossierAccess access;
    private final Viewers viewers;

    PreviewService(
            DossierRecords records,
            EvaluatedIndicators indicators,
            CriteriaSets criteria,
            DossierAccess access,
            Viewers viewers) {
        this.records = records;
        this.indicators = indicators;
        this.criteria = criteria;
        this.access = access;
        this.viewers = viewers;
    }

    @Transactional
    PreviewView preview(UUID evaluationId, String code) {
        var viewer = viewers.current();
        var evaluation = access.readable(evaluationId, viewer);
        var indicator = indicators.required(evaluation, code).indicator();
        var basis =
                viewer.can(Permissions.RESULT_READ_EARLY) ? EngineValues.Basis.APPRAISED : EngineValues.Basis.DECLARED;
        var known = records.of(evaluation);
        var reason = unavailable(known.indicator(code).orElseThrow(), basis);
        if (reason != null) {
            return new PreviewView(false, basis, reason, null);
        }
        var set =
                criteria.findPublished(evaluation.criteriaSetId()).orElseThrow().set();
        var input = input(set, known, basis);
        var result = ScoringEngine.scoreIndicator(set, input, code).orElseThrow(Problem::notFound);
        return new PreviewView(true, basis, null, IndicatorResultView.of(indicator, result));
    }

    /** Why nothing can be shown yet; null when something can. */
    private static String unavailable(IndicatorRecord known, EngineValues.Basis basis) {
        if (known.indicator().method() instanceof Method.PeerBands) {
            return "PEERS_NEEDED";
        }
        var leftOut = basis == EngineValues.Basis.APPRAISED && known.decided(AppraisalDecision.NOT_APPLICABLE);
        if (known.rubric() && !leftOut) {
            var level = basis == EngineValues.Basis.APPRAISED
                    && EngineValues.of(known, basis).isPresent();
            return level ? null : "LEVEL_NEEDED";
        }
        return known.status() == IndicatorRecord.Status.EMPTY && !leftOut ? "NO_VALUE" : null;
    }

    /** The engine's input without peers, dossier and findings: none of them touches one indicator's share. */
    private static EvaluationInput input(CriteriaSet set, DossierRecord known, EngineValues.Basis basis) {
        var collected = known.collected(basis);
        var node = JsonNodeFactory.instance.objectNode().put("criteriaSet", set.code());
        var functions = node.putObject("functions");
        known.evaluation().functions().forEach(functions::put);
        var values = node.putObject("values");
        collected.values().forEach(values::set);
        var without = node.putArray("withoutEvidence");
        collected.withoutEvidence().forEach(without::add);
        var reading = EvaluationInput.read(node);
        return reading.input()
                .orElseThrow(() -> new IllegalStateException("what was saved cannot be read: " + reading.findings()));
    }
}
