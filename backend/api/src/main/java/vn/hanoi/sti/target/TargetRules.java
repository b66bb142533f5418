package vn.hanoi.sti.target;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What may be saved in a series. Pure; every gap is named at once. */
final class TargetRules {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private TargetRules() {}

    /**
     * Checks an entry against what it follows.
     *
     * @param current the entry of the same kind and year that it would supersede; for a baseline the one that counts
     * @param baseline the one that counts, for a target or actual
     * @param object what the series is about
     * @throws Problem 422 with every gap
     */
    static void check(
            NewEntry given,
            Optional<NewEntry> current,
            Optional<NewEntry> baseline,
            TargetObject object,
            int thisYear,
            String yearPointer) {
        var gaps = new ArrayList<ProblemError>();
        number(given.value()).ifPresent(gaps::add);
        year(given, baseline, thisYear, yearPointer).ifPresent(gaps::add);
        if (current.isPresent() && given.evaluationId() == null) {
            if (given.reason() == null) {
                gaps.add(ProblemError.at("/reason", "target.reason-missing"));
            }
            if (given.kind() == EntryKind.BASELINE && given.document() == null) {
                gaps.add(ProblemError.at("/document", "target.document-missing"));
            }
        }
        if (needsDecision(given, current, object, thisYear)) {
            gaps.add(ProblemError.at("/document", "target.decision-missing"));
        }
        if (!gaps.isEmpty()) {
            throw refused(gaps);
        }
    }

    /**
     * Of plans, programmes and policies: what was appraised binds, and a promise is not changed in the year that it is for
     * – unless by a decision.
     */
    private static boolean needsDecision(
            NewEntry given, Optional<NewEntry> current, TargetObject object, int thisYear) {
        if (object.type() == ObjectType.ORGANIZATION || given.kind() == EntryKind.ACTUAL || given.document() != null) {
            return false;
        }
        var late = given.kind() == EntryKind.TARGET && current.isPresent() && given.year() <= thisYear;
        return object.isBound() || late;
    }

    private static Optional<ProblemError> number(String value) {
        return NumberText.problem(value)
                .map(problem -> ProblemError.at(
                        "/value",
                        "target.value."
                                + switch (problem) {
                                    case COMMA -> "comma";
                                    case FORMAT -> "format";
                                    case TOO_LONG -> "too-long";
                                }));
    }

    private static Optional<ProblemError> year(
            NewEntry given, Optional<NewEntry> baseline, int thisYear, String pointer) {
        if (given.year() < FIRST_YEAR || given.year() > LAST_YEAR) {
            return Optional.of(ProblemError.at(
                    pointer,
                    "target.year.outside",
                    Map.of("from", Integer.toString(FIRST_YEAR), "to", Integer.toString(LAST_YEAR))));
        }
        // A target is a promise; what was or is reached lies behind us.
        if (given.kind() != EntryKind.TARGET && given.year() > thisYear) {
            return Optional.of(
                    ProblemError.at(pointer, "target.year.future", Map.of("thisYear", Integer.toString(thisYear))));
        }
        if (given.kind() == EntryKind.TARGET
                && baseline.filter(b -> given.year() <= b.year()).isPresent()) {
            return Optional.of(ProblemError.at(
                    pointer,
                    "target.year.before-baseline",
                    Map.of("baselineYear", Integer.toString(baseline.get().year()))));
        }
        return Optional.empty();
    }

    static Problem refused(List<ProblemError> gaps) {
        return Problem.unprocessable("target.invalid", "This cannot be recorded so.", gaps);
    }

    /** Stripped and in NFC; null when there is nothing. */
    static String text(String given) {
        return given == null || given.isBlank() ? null : Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
    }
}
