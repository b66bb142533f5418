package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Finds an indicator that a path names. */
@ApplicationScoped
class EvaluatedIndicators {
    private final CriteriaSets criteria;

    EvaluatedIndicators(CriteriaSets criteria) {
        this.criteria = criteria;
    }

    /** @throws Problem 404 when the set has no such indicator, 422 when it weighs nothing for the organization's functions */
    WeighedIndicator required(EvaluationCase evaluation, String code) {
        var set = criteria.findPublished(evaluation.criteriaSetId()).orElseThrow();
        if (set.set().indicator(code).isEmpty()) {
            throw Problem.notFound();
        }
        return set.weighed(evaluation.functions()).stream()
                .filter(weighed -> weighed.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.unprocessable(
                        "value.indicator.no-weight",
                        "This indicator is no part of the evaluation.",
                        List.of(ProblemError.at("#path/code", "value.indicator.no-weight"))));
    }
}
