package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Keeps a dossier from being handed in while an error stands or a warning has no word. */
@ApplicationScoped
class CheckVeto {
    private final DossierExam exam;

    CheckVeto(DossierExam exam) {
        this.exam = exam;
    }

    void before(@Observes EvaluationTransition transition) {
        if (!"SUBMIT".equals(transition.action())) {
            return;
        }
        var blocking = exam.of(transition.before()).blocking();
        if (!blocking.isEmpty()) {
            throw Problem.unprocessable(
                    "submission.checks.failed",
                    "Errors must be put right and warnings commented on first.",
                    blocking.stream().map(CheckVeto::gap).toList());
        }
    }

    /** Pointers name indicators and cells, not places in a request. */
    static ProblemError gap(Exam.Item item) {
        var finding = item.finding();
        var params = new HashMap<>(finding.params());
        params.put("severity", finding.severity().name());
        params.put("indicator", finding.indicatorCode());
        if (finding.period() != null) {
            params.put("period", finding.period());
        }
        return ProblemError.at(
                "/indicators/" + finding.indicatorCode() + (finding.period() == null ? "" : "/" + finding.period()),
                finding.code(),
                params);
    }
}
