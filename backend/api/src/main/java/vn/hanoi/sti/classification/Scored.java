package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import vn.hanoi.sti.engine.scoring.EvaluationResult;

/**
 * One evaluation's result with everything it rests on, live or as approved; both are read from the same manifest.
 *
 * @param pinned approved and sealed: computed once and for all
 * @param at when it was computed; for a pinned one, when it was approved
 */
record Scored(JsonNode manifest, boolean pinned, Instant at) {
    JsonNode result() {
        return manifest.get("result");
    }

    String text(String member) {
        return manifest.get(member).asText();
    }

    /** A grade of the set or NOT_GRADED. */
    String grade() {
        var grade = result().path("grade");
        return grade.isTextual() ? grade.asText() : EvaluationResult.NOT_GRADED;
    }

    /** A text member of the result, or null. */
    String resultText(String member) {
        var value = result().path(member);
        return value.isTextual() ? value.asText() : null;
    }
}
