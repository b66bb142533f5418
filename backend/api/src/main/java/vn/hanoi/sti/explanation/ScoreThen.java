package vn.hanoi.sti.explanation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.classification.CurrentScore;

/**
 * What an indicator and the whole evaluation came to at a moment, kept beside the word that was said then.
 *
 * @param rawShown the indicator's value or level, absent when there was none
 * @param sharePercentShown 0 to 100, absent when it was not applicable
 * @param totalShown 0 to 100, absent when everything was not applicable
 */
@Schema(name = "ScoreThen")
public record ScoreThen(
        @Schema(required = true) String resultDigest,
        String rawShown,
        String sharePercentShown,
        String pointsShown,
        String totalShown,
        @Schema(required = true) String grade) {
    /** @param indicatorCode null when the whole is meant */
    public static ScoreThen of(CurrentScore score, String indicatorCode) {
        var line = score.indicator(indicatorCode);
        return new ScoreThen(
                score.resultDigest(),
                line.map(CurrentScore.IndicatorLine::rawShown).orElse(null),
                line.map(CurrentScore.IndicatorLine::sharePercentShown).orElse(null),
                line.map(CurrentScore.IndicatorLine::pointsShown).orElse(null),
                score.totalShown(),
                score.grade());
    }
}
