package vn.hanoi.sti.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hanoi.sti.collection.IndicatorCells;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** When a correction can be asked for and granted, and of what. Pure. */
final class CorrectionRules {
    private CorrectionRules() {}

    /** Between the head's word and the city's: before, the organization changes its figures itself; after, nothing changes. */
    static boolean askable(EvaluationState state) {
        return state.atLeast(EvaluationState.CERTIFIED) && state != EvaluationState.APPROVED;
    }

    /** While the department has the dossier itself; what is scored or proposed goes back to the appraisal first. */
    static boolean grantable(EvaluationState state) {
        return state == EvaluationState.CERTIFIED || state == EvaluationState.APPRAISING;
    }

    /** @throws Problem 409 while the organization has the dossier; a sealed one is refused where it is locked */
    static void checkAskable(EvaluationState state) {
        if (!askable(state)) {
            throw Problem.conflict("correction.not-certified", "What is not certified is changed without a request.")
                    .with("state", state.name());
        }
    }

    /**
     * Every cell that is meant.
     *
     * @return {@code indicator/period}
     * @throws Problem 422 with every gap, pointers into the request
     */
    static Set<String> cells(List<AskCorrection.Place> places, List<IndicatorCells> known) {
        var gaps = new ArrayList<ProblemError>();
        var cells = new TreeSet<String>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var indicator = known.stream()
                    .filter(one -> one.code().equals(place.indicatorCode()))
                    .findFirst()
                    .orElse(null);
            if (indicator == null || indicator.existing().isEmpty()) {
                gaps.add(ProblemError.at(
                        "/cells/" + i + "/indicatorCode",
                        "evaluation.indicator.unknown",
                        Map.of("code", place.indicatorCode())));
            } else if (place.period() == null) {
                indicator.existing().forEach(period -> cells.add(indicator.code() + "/" + period));
            } else if (!indicator.existing().contains(place.period())) {
                gaps.add(ProblemError.at(
                        "/cells/" + i + "/period",
                        "value.year.outside",
                        Map.of("period", place.period(), "allowed", String.join(", ", indicator.existing()))));
            } else {
                cells.add(indicator.code() + "/" + place.period());
            }
        }
        refuse(gaps);
        return cells;
    }

    /** @throws Problem 422: a day is set when, and only when, it is granted, and not one that has passed */
    static void checkAnswer(AnswerCorrection answer, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (answer.granted() && answer.dueOn() == null) {
            gaps.add(ProblemError.at("/dueOn", "correction.due.required"));
        }
        if (!answer.granted() && answer.dueOn() != null) {
            gaps.add(ProblemError.at("/dueOn", "correction.due.unexpected"));
        }
        if (answer.granted() && answer.dueOn() != null && answer.dueOn().isBefore(today)) {
            gaps.add(ProblemError.at("/dueOn", "correction.due.past"));
        }
        refuse(gaps);
    }

    private static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("correction.invalid", "The correction cannot be recorded so.", gaps);
        }
    }
}
