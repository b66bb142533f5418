package vn.hanoi.sti.cityplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.Measurement.Unit;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evaluation.Evaluations.Stand;

/**
 * Evaluating is done when each evaluation of the year has its grade proposed, reporting when each has its approved result.
 * Where no evaluation of a kind was opened yet, what the register knows of its objects is all there is to measure.
 */
@ApplicationScoped
class EvaluationMeasures implements TaskMeasures {
    private record Asked(String graded, String approved) {}

    private static final Map<String, Asked> KINDS = Map.of(
            "ORGANIZATION", new Asked("TC-2", "TC-3"),
            "PLAN", new Asked("KH-2", "KH-4"),
            "PROGRAMME", new Asked("CT-3", "CT-4"));

    private final Evaluations evaluations;

    EvaluationMeasures(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public Map<String, Measurement> of(int planYear, Viewer wholeCity) {
        var measured = new HashMap<String, Measurement>();
        KINDS.forEach((kind, asked) -> {
            var found = evaluations.standsOf(kind, planYear);
            if (!found.isEmpty() || "ORGANIZATION".equals(kind)) {
                measured.put(asked.graded(), measurement(Unit.GRADE, found, EvaluationState.PROPOSED));
                measured.put(asked.approved(), measurement(Unit.RESULT, found, EvaluationState.APPROVED));
            }
        });
        var policies = evaluations.standsOf("POLICY", planYear);
        if (!policies.isEmpty()) {
            // One task asks for both the evaluation of policies and its report.
            measured.put("CS-4", measurement(Unit.RESULT, policies, EvaluationState.APPROVED));
        }
        return measured;
    }

    private static Measurement measurement(Unit unit, List<Stand> found, EvaluationState reached) {
        return Measurement.of(
                unit, found.stream().map(one -> part(one, reached)).toList(), "NO_CAMPAIGN");
    }

    private static Part part(Stand one, EvaluationState reached) {
        var reachedOn = reached == EvaluationState.APPROVED ? one.approvedOn() : one.proposedOn();
        var doneOn = one.state().atLeast(reached) ? reachedOn : null;
        return new Part(
                "EVALUATION",
                one.id(),
                one.agencyId(),
                false,
                one.code(),
                one.name(),
                doneOn,
                doneOn != null ? List.of() : List.of(one.state().name()),
                doneOn != null ? null : one.state().waitingFor().orElse(null));
    }
}
