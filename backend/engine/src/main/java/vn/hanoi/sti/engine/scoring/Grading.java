package vn.hanoi.sti.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** From the total to the grade: bounds, conditions, caps, data years. */
final class Grading {

    private static final int YEARS_TO_GRADE = 2;
    private static final int YEARS_TO_FINISH = 3;

    private final CriteriaSet set;
    private final EvaluationInput input;
    private final List<GroupResult> groups;
    private final List<Caps.Found> caps;
    private final Steps steps;
    private final List<FailedCondition> failed = new ArrayList<>();

    Grading(CriteriaSet set, EvaluationInput input, List<GroupResult> groups, List<Caps.Found> caps, Steps steps) {
        this.set = set;
        this.input = input;
        this.groups = groups;
        this.caps = caps;
        this.steps = steps;
    }

    /** What grading came to. */
    record Graded(
            Optional<String> beforeCaps,
            Optional<String> grade,
            Optional<EvaluationResult.Status> status,
            List<FailedCondition> failed) {}

    Graded grade(Optional<Fraction> total) {
        if (total.isEmpty()) {
            caps.forEach(cap -> noteCap(cap, false));
            return notGraded(Optional.empty(), Steps.params().text("reason", "NOTHING_APPLICABLE"));
        }
        if (set.grades().isEmpty()) {
            caps.forEach(cap -> noteCap(cap, false));
            steps.add(Rule.NOT_GRADED, Steps.params().text("reason", "NO_GRADES"));
            return new Graded(Optional.empty(), Optional.empty(), Optional.empty(), failed);
        }
        int beforeCaps = meetConditions(fromTotal(total.get()));
        int capped = applyCaps(beforeCaps);
        Optional<String> before = Optional.of(set.grades().get(beforeCaps).code());
        if (set.kind() != Kind.ORGANIZATION) {
            return finish(before, capped, Optional.empty());
        }
        int years = input.usableYears();
        if (years < YEARS_TO_GRADE) {
            return notGraded(
                    before, Steps.params().text("reason", "TOO_FEW_DATA_YEARS").whole("years", years));
        }
        if (years < YEARS_TO_FINISH) {
            steps.add(Rule.PROVISIONAL, Steps.params().whole("years", years));
            return finish(before, capped, Optional.of(EvaluationResult.Status.PROVISIONAL));
        }
        return finish(before, capped, Optional.of(EvaluationResult.Status.FINAL));
    }

    private Graded finish(Optional<String> before, int grade, Optional<EvaluationResult.Status> status) {
        String code = set.grades().get(grade).code();
        steps.add(Rule.FINAL_GRADE, Steps.params().text("grade", code));
        return new Graded(before, Optional.of(code), status, failed);
    }

    private Graded notGraded(Optional<String> before, Steps.Params because) {
        steps.add(Rule.NOT_GRADED, because);
        return new Graded(before, Optional.of(EvaluationResult.NOT_GRADED), Optional.empty(), failed);
    }

    /** Grades are held highest first; the lowest takes what no other does. */
    private int fromTotal(Fraction total) {
        int index = 0;
        while (index < lowest()
                && total.compareTo(Exact.of(set.grades().get(index).from())) < 0) {
            index++;
        }
        Grade grade = set.grades().get(index);
        steps.add(
                Rule.GRADE_FROM_TOTAL,
                Steps.params().exact("total", total).text("grade", grade.code()).given("from", grade.from()));
        return index;
    }

    private int meetConditions(int start) {
        int index = start;
        while (true) {
            List<String> because = failures(index);
            if (!because.isEmpty()) {
                failed.add(new FailedCondition(set.grades().get(index).code(), because));
            }
            if (because.isEmpty() || index == lowest()) {
                return index;
            }
            index++;
        }
    }

    private List<String> failures(int index) {
        Grade grade = set.grades().get(index);
        List<String> because = new ArrayList<>();
        grade.everyGroupAtLeastPercent()
                .ifPresent(least -> groups.stream()
                        .filter(group -> group.percent().compareTo(Exact.of(least)) < 0)
                        .forEach(group -> {
                            because.add("GROUP_BELOW:" + group.code());
                            noteFailure(
                                    index,
                                    Steps.params()
                                            .text("because", "GROUP_BELOW")
                                            .text("group", group.code())
                                            .exact("percent", group.percent())
                                            .given("least", least));
                        }));
        if (grade.requiresCompleteDossier()
                && !input.dossier().orElse(Dossier.UNSTATED).complete()) {
            because.add("DOSSIER_INCOMPLETE");
            noteFailure(index, Steps.params().text("because", "DOSSIER_INCOMPLETE"));
        }
        if (grade.requiresNoCap() && caps.stream().anyMatch(cap -> !cap.cap().setAside())) {
            because.add("CAP_TRIGGERED");
            noteFailure(index, Steps.params().text("because", "CAP_TRIGGERED"));
        }
        return because;
    }

    private void noteFailure(int index, Steps.Params params) {
        Steps.Params whole =
                Steps.params().text("grade", set.grades().get(index).code()).all(params);
        if (index < lowest()) {
            whole.text("next", set.grades().get(index + 1).code());
        }
        steps.add(Rule.CONDITION_FAILED, whole);
    }

    /** The lowest cap wins; a cap set aside is listed and changes nothing. */
    private int applyCaps(int start) {
        int grade = start;
        for (Caps.Found cap : caps) {
            int limit = indexOf(cap.cap().atMost());
            boolean changed = !cap.cap().setAside() && limit > grade;
            grade = changed ? limit : grade;
            noteCap(cap, changed);
        }
        return grade;
    }

    private void noteCap(Caps.Found cap, boolean changed) {
        steps.add(
                cap.cap().setAside() ? Rule.CAP_SET_ASIDE : Rule.CAP,
                Steps.params()
                        .text("cap", cap.cap().cap().code())
                        .text("atMost", cap.cap().atMost())
                        .text("changed", Boolean.toString(changed))
                        .all(cap.because()));
    }

    /** Where the grade stands; first, so that it limits nothing, when the set has no such grade. */
    private int indexOf(String code) {
        for (int i = 0; i < set.grades().size(); i++) {
            if (set.grades().get(i).code().equals(code)) {
                return i;
            }
        }
        return 0;
    }

    private int lowest() {
        return set.grades().size() - 1;
    }
}
