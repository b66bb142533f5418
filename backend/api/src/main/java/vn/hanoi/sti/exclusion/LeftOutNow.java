package vn.hanoi.sti.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hanoi.sti.classification.CurrentScores;
import vn.hanoi.sti.collection.LeftOut;
import vn.hanoi.sti.collection.LeftOutIndicators;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What is left out of an evaluation now and what of it nobody has confirmed. Runs in the caller's transaction. */
@ApplicationScoped
class LeftOutNow {
    private static final String FLAG = "COUNCIL_MUST_CONFIRM:";

    private final LeftOutIndicators indicators;
    private final CurrentScores scores;
    private final ExclusionRepository store;

    LeftOutNow(LeftOutIndicators indicators, CurrentScores scores, ExclusionRepository store) {
        this.indicators = indicators;
        this.scores = scores;
        this.store = store;
    }

    /**
     * @param approvals by indicator code, of the decisions that stand
     * @param groups codes of groups that take a council's word, by code
     * @param covers what a council's word must be of
     */
    record Known(
            List<LeftOut> leftOut,
            Map<String, ExclusionApprovalEntity> approvals,
            List<String> groups,
            String covers,
            Optional<ExclusionConfirmationEntity> confirmation) {
        /** What keeps the result from being proposed; pointers name indicators and groups. */
        List<ProblemError> gaps() {
            var gaps = new ArrayList<ProblemError>();
            for (var one : leftOut) {
                if (!approvals.containsKey(one.code())) {
                    gaps.add(ProblemError.at(
                            "/indicators/" + one.code(), "exclusion.not-approved", Map.of("code", one.code())));
                }
            }
            if (confirmation.isEmpty()) {
                groups.forEach(group -> gaps.add(
                        ProblemError.at("/groups/" + group, "exclusion.council-missing", Map.of("group", group))));
            }
            return gaps;
        }
    }

    Known of(EvaluationCase evaluation) {
        var leftOut = indicators.of(evaluation.id());
        var made = leftOut.isEmpty() ? List.<ExclusionApprovalEntity>of() : store.approvals(evaluation.id());
        var approvals = leftOut.stream()
                .flatMap(one -> made.stream()
                        .filter(approval -> approval.of(one))
                        .map(approval -> Map.entry(one.code(), approval)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var score = scores.of(evaluation);
        var groups = score.flags().stream()
                .filter(flag -> flag.startsWith(FLAG))
                .map(flag -> flag.substring(FLAG.length()))
                .sorted()
                .toList();
        // Of what does not apply at all, whoever said so: another indicator without points is another question.
        var covers = String.join(" ", groups) + " | "
                + score.indicators().stream()
                        .filter(line -> line.pointsShown() == null)
                        .map(line -> line.code())
                        .sorted()
                        .collect(Collectors.joining(" "));
        var confirmation = groups.isEmpty()
                ? Optional.<ExclusionConfirmationEntity>empty()
                : store.confirmations(evaluation.id()).stream()
                        .filter(one -> one.covers().equals(covers))
                        .findFirst();
        return new Known(leftOut, approvals, groups, covers, confirmation);
    }
}
