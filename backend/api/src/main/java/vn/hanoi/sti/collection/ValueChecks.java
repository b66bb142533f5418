package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.scoring.ValueRules;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What a cell may say: the engine's rules for its figures, and ours for what stands beside them. */
final class ValueChecks {
    /** Longest value as JSON text; a long list of outputs stays far below. */
    private static final int MOST_CHARACTERS = 20_000;

    private ValueChecks() {}

    /**
     * Checks a cell before it is saved.
     *
     * @param value null when there is none
     * @param explanation null when there is none
     * @throws Problem 422 with every gap, pointers into the request
     */
    static void check(Indicator indicator, SavedState state, JsonNode value, String explanation) {
        var gaps = gaps(indicator, state, value, explanation);
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("value.invalid", "The value cannot be saved so.", gaps);
        }
    }

    /** The same gaps as a list, empty when there is none. */
    static List<ProblemError> gaps(Indicator indicator, SavedState state, JsonNode value, String explanation) {
        var gaps = new ArrayList<ProblemError>();
        if (Periods.rubric(indicator)) {
            checkStatement(state, value, explanation, gaps);
        } else {
            checkFigures(indicator, state, value, gaps);
        }
        if (state == SavedState.NOT_APPLICABLE && explanation == null) {
            gaps.add(ProblemError.at("/explanation", "value.explanation.required"));
        }
        return gaps;
    }

    private static void checkStatement(SavedState state, JsonNode value, String explanation, List<ProblemError> gaps) {
        if (value != null) {
            // Levels are given by the appraiser alone.
            gaps.add(ProblemError.at("/value", "value.rubric.unexpected"));
        }
        if (state == SavedState.REPORTED && explanation == null) {
            gaps.add(ProblemError.at("/explanation", "value.explanation.required"));
        }
    }

    private static void checkFigures(Indicator indicator, SavedState state, JsonNode value, List<ProblemError> gaps) {
        if (value != null && value.toString().length() > MOST_CHARACTERS) {
            gaps.add(ProblemError.at("/value", "value.too-large", Map.of("max", Integer.toString(MOST_CHARACTERS))));
            return;
        }
        switch (state) {
            case REPORTED ->
                add(
                        gaps,
                        value == null
                                ? List.of(new Finding("", "value.property.missing", Map.of("name", "value")))
                                : ValueRules.checkFigures(indicator, value));
            case NOT_REPORTED -> add(gaps, value == null ? List.of() : checkKnown(indicator, value));
            case NOT_APPLICABLE ->
                add(gaps, value == null ? List.of() : List.of(new Finding("", "value.state.hasValue")));
        }
    }

    /** What may be known of a cell that is not reported: its denominator or its FTE. */
    private static List<Finding> checkKnown(Indicator indicator, JsonNode value) {
        if (!(value instanceof ObjectNode known)) {
            return List.of(new Finding("", "value.property.type", Map.of("expected", "object")));
        }
        if (known.has("state")) {
            return List.of(new Finding("/state", "value.property.unknown", Map.of("name", "state")));
        }
        return ValueRules.checkYear(indicator, known.deepCopy().put("state", SavedState.NOT_REPORTED.name()));
    }

    private static void add(List<ProblemError> gaps, List<Finding> findings) {
        findings.forEach(f -> gaps.add(ProblemError.at("/value" + f.pointer(), f.code(), f.params())));
    }
}
