package vn.hanoi.sti.classification;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hanoi.sti.classification.CurrentScore.IndicatorLine;
import vn.hanoi.sti.evaluation.EvaluationCase;

/**
 * Results for rooms that show them by rules of their own; they check who may see them. Runs in the caller's transaction.
 */
@ApplicationScoped
public class CurrentScores {
    private final CampaignScoring scoring;

    CurrentScores(CampaignScoring scoring) {
        this.scoring = scoring;
    }

    /** From what is recorded now, or as sealed. */
    public CurrentScore of(EvaluationCase evaluation) {
        var scored = scoring.score(evaluation);
        var reading = new ResultReading(scored, scoring.setOf(evaluation).set());
        return new CurrentScore(
                scored.text("resultDigest"),
                scored.pinned(),
                scored.pinned() ? scored.at() : null,
                scored.resultText("totalShown"),
                scored.grade(),
                reading.flags(),
                reading.indicators().stream()
                        .map(line -> new IndicatorLine(
                                line.code(),
                                line.vi(),
                                line.en(),
                                line.groupCode(),
                                line.rawShown(),
                                line.sharePercentShown(),
                                line.effectiveWeightShown(),
                                line.pointsShown()))
                        .toList());
    }
}
