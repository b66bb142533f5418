package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.seal.SealedResult;

/**
 * One evaluation's result with everything it rests on, live or as approved; both are read from the same manifest.
 *
 * @param seal the sealed version that this is; null for a live one
 * @param at when it was computed; for a pinned one, when it was approved
 */
record Scored(JsonNode manifest, SealedResult seal, Instant at) {
    /** Approved and sealed: computed once and for all. */
    boolean pinned() {
        return seal != null;
    }

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

    /** Whether a file with this digest stands behind an indicator. */
    boolean restsOn(String indicator, String sha256) {
        for (var digest : manifest.path("input").path("evidence").path(indicator)) {
            if (digest.asText().equals(sha256)) {
                return true;
            }
        }
        return false;
    }

    /** A text member of the result, or null. */
    String resultText(String member) {
        var value = result().path(member);
        return value.isTextual() ? value.asText() : null;
    }
}
