package vn.hanoi.sti.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.SeatWork;
import vn.hanoi.sti.interest.Entitlements;

/** Sheets as work: to declare first, then to hand in what is open. Runs in the caller's transaction. */
@ApplicationScoped
class ScoreWork implements SeatWork {
    private final Entitlements entitlements;
    private final ScoreViews views;

    ScoreWork(Entitlements entitlements, ScoreViews views) {
        this.entitlements = entitlements;
        this.views = views;
    }

    @Override
    public List<Duty> of(Viewer viewer) {
        return entitlements.open(viewer).stream()
                .filter(this::waits)
                .map(open -> new Duty(
                        open.evaluation().id(),
                        open.evaluation().organizationName(),
                        open.evaluation().state(),
                        !open.declared(),
                        open.since()))
                .toList();
    }

    private boolean waits(Entitlements.Open open) {
        var evaluation = open.evaluation();
        if (!open.declared()) {
            return !evaluation.state().atLeast(EvaluationState.SCORED);
        }
        if (evaluation.state() != EvaluationState.APPRAISING) {
            return false;
        }
        var member = open.seat().memberId();
        var rounds = views.rounds(evaluation.id());
        return rounds.submittedAt(member, rounds.of(member)).isEmpty();
    }
}
