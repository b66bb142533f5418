package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.shared.problem.Problem;

/** Stops an evaluation from moving on while its dossier is not ready for it, or by somebody who must not judge it. */
@ApplicationScoped
class DossierVeto {
    private final DossierRecords records;
    private final ValueRepository values;
    private final AppraisalRepository appraisals;

    DossierVeto(DossierRecords records, ValueRepository values, AppraisalRepository appraisals) {
        this.records = records;
        this.values = values;
        this.appraisals = appraisals;
    }

    void before(@Observes EvaluationTransition transition) {
        var evaluation = transition.before();
        var person = transition.by().personId();
        switch (transition.action()) {
            case "START_APPRAISAL" -> refuseWhen(values.enteredBy(evaluation.id(), person));
            case "FINISH_APPRAISAL" -> {
                refuseWhen(values.enteredBy(evaluation.id(), person));
                var gaps = AppraisalChecks.unfinished(records.of(evaluation));
                if (!gaps.isEmpty()) {
                    throw Problem.unprocessable("appraisal.incomplete", "Some indicators are not settled yet.", gaps);
                }
            }
            case "PROPOSE", "APPROVE" ->
                refuseWhen(values.enteredBy(evaluation.id(), person) || appraisals.decidedBy(evaluation.id(), person));
            // A dossier may be submitted with gaps; the sheet names them, and they score nothing.
            default -> {}
        }
    }

    private static void refuseWhen(boolean involved) {
        if (involved) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Who had a hand in it before does not take this step.");
        }
    }
}
