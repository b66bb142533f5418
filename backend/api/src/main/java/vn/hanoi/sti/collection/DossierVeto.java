package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.shared.problem.Problem;

/** Stops an appraisal from being finished while an indicator is not settled. */
@ApplicationScoped
class DossierVeto {
    private final DossierRecords records;

    DossierVeto(DossierRecords records) {
        this.records = records;
    }

    void before(@Observes EvaluationTransition transition) {
        // A dossier may be submitted with gaps; the sheet names them, and they score nothing.
        if (!transition.action().equals("FINISH_APPRAISAL")) {
            return;
        }
        var gaps = AppraisalChecks.unfinished(records.of(transition.before()));
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("appraisal.incomplete", "Some indicators are not settled yet.", gaps);
        }
    }
}
