package vn.hanoi.sti.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.classification.Standings;
import vn.hanoi.sti.engine.scoring.Variation;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Tries out on what is recorded now; keeps nothing but that it was done. */
@ApplicationScoped
class SimulationService {
    private final Evaluations evaluations;
    private final Standings standings;
    private final Viewers viewers;
    private final AuditLog audit;

    SimulationService(Evaluations evaluations, Standings standings, Viewers viewers, AuditLog audit) {
        this.evaluations = evaluations;
        this.standings = standings;
        this.viewers = viewers;
        this.audit = audit;
    }

    @Transactional
    SimulationView evaluation(UUID evaluationId, Moves moves) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        var standing = standings.of(evaluation, viewer);
        var variation = MoveReading.of(moves, standing.set().set());
        var view = new TrialReading(standing, standing.set().varied(variation), moves).one();
        audit.record(AuditEvent.of("simulation.run", "evaluation", evaluationId, null, moved(variation, moves))
                .concerning(evaluation.agencyId()));
        return view;
    }

    @Transactional
    CampaignSimulationView campaign(UUID campaignId, Moves moves) {
        var viewer = viewers.current();
        var visible = evaluations.visibleOfCampaign(campaignId, viewer);
        if (visible.isEmpty()) {
            throw Problem.notFound();
        }
        var shown = standings.of(campaignId, visible, viewer);
        if (shown.isEmpty()) {
            throw Problem.conflict("simulation.nothing-scored", "The campaign has no result to try out on yet.");
        }
        if (!moves.shares().isEmpty()) {
            throw Problem.unprocessable(
                    "simulation.invalid",
                    "What an indicator reaches is moved in one evaluation, not in all.",
                    List.of(ProblemError.at("/shares", "simulation.shares.one-evaluation")));
        }
        // A campaign has one set.
        var first = shown.getFirst();
        var variation = MoveReading.of(moves, first.set().set());
        var trial = first.set().varied(variation);
        var rows = shown.stream()
                .map(standing -> new TrialReading(standing, trial, moves).row())
                .toList();
        audit.record(AuditEvent.of("simulation.run", "campaign", campaignId, null, moved(variation, moves)));
        return CampaignReading.of(campaignId, first, rows, visible.size() - shown.size(), moves);
    }

    private static Map<String, String> moved(Variation variation, Moves moves) {
        return Map.of(
                "weights", variation.weights().toString(),
                "bounds", variation.bounds().toString(),
                "shares", variation.shares().toString(),
                "spread", Integer.toString(moves.spreadOrUsual()),
                "seed", Long.toString(moves.seedOrUsual()));
    }
}
