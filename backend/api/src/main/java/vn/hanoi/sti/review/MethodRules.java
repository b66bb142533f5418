package vn.hanoi.sti.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What a choice of method must say, and until when it can be made. Pure. */
final class MethodRules {
    private MethodRules() {}

    /** Until the appraisal is finished. */
    static boolean open(EvaluationState state) {
        return !state.atLeast(EvaluationState.SCORED);
    }

    /**
     * Every gap of a choice.
     *
     * @param ownUnit whether the department governs the unit
     * @param replaces whether another choice stands
     * @param documentKnown whether the file was added for this evaluation
     */
    static List<ProblemError> gaps(
            ChooseMethod choice, boolean ownUnit, boolean replaces, boolean documentKnown, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (choice.decidedOn().isAfter(today)) {
            gaps.add(ProblemError.at("/decidedOn", "review.decision.future", Map.of("today", today.toString())));
        }
        if (!documentKnown) {
            gaps.add(ProblemError.at("/documentId", "review.document.unknown"));
        }
        demand(
                gaps,
                "/consultant",
                choice.consultant(),
                choice.method() == ReviewMethod.CONSULTANT,
                "review.consultant");
        demand(
                gaps,
                "/conflictReason",
                choice.conflictReason(),
                choice.method() == ReviewMethod.DEPARTMENT && ownUnit,
                "review.role-conflict.reason");
        demand(gaps, "/reason", choice.reason(), replaces, "review.change.reason");
        return gaps;
    }

    private static void demand(List<ProblemError> gaps, String pointer, String text, boolean needed, String code) {
        var given = text != null && !text.isBlank();
        if (needed && !given) {
            gaps.add(ProblemError.at(pointer, code + ".missing"));
        } else if (!needed && given) {
            gaps.add(ProblemError.at(pointer, code + ".unexpected"));
        }
    }
}
