package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.classification.ResultView.GroupScore;
import vn.hanoi.sti.classification.ResultView.IndicatorScore;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.evaluation.EvaluationCase;

/** Results as a viewer may see them now, for rooms that explain them. Runs in the caller's transaction. */
@ApplicationScoped
public class Outcomes {
    private final ResultService results;
    private final CampaignScoring scoring;

    Outcomes(ResultService results, CampaignScoring scoring) {
        this.results = results;
        this.scoring = scoring;
    }

    /**
     * A result and what it was computed from.
     *
     * @param values what entered the engine, by indicator code; it holds figures of the organization
     * @param evidence digests of the files that counted, by indicator code
     */
    public record Outcome(PublishedSet published, ResultView view, JsonNode values, JsonNode evidence) {}

    /**
     * The scores of one evaluation's indicators, not applicable ones too, and what they came to.
     *
     * @param sealed approved; else it is what is recorded now, and may change
     * @param grade of the set, or NOT_GRADED
     * @param status FINAL or PROVISIONAL, null when not graded
     * @param groups without those that are wholly not applicable
     */
    public record Scores(
            EvaluationCase evaluation,
            PublishedSet published,
            List<IndicatorScore> indicators,
            List<GroupScore> groups,
            boolean sealed,
            String grade,
            String status,
            String totalShown) {}

    /** Of a campaign's visible evaluations those whose results may be seen, in the order given. */
    public List<Scores> scores(UUID campaignId, Collection<EvaluationCase> visible, Viewer viewer) {
        var shown = visible.stream()
                .filter(evaluation -> ResultService.isShown(evaluation, viewer))
                .toList();
        var scored = scoring.score(campaignId, shown, viewer);
        return shown.stream()
                .map(evaluation -> {
                    var published = scoring.setOf(evaluation);
                    var result = scored.get(evaluation.id());
                    var reading = new ResultReading(result, published.set());
                    return new Scores(
                            evaluation,
                            published,
                            reading.indicators(),
                            reading.groups(),
                            result.pinned(),
                            result.grade(),
                            result.resultText("status"),
                            result.resultText("totalShown"));
                })
                .toList();
    }

    /**
     * The result of an evaluation that is visible to the viewer.
     *
     * @throws vn.hanoi.sti.shared.problem.Problem 409 {@code result.not-available} while it may not be seen
     */
    public Outcome of(EvaluationCase evaluation, Viewer viewer) {
        ResultService.requireShown(evaluation, viewer);
        var scored = scoring.score(evaluation, viewer);
        var input = scored.manifest().get("input");
        return new Outcome(
                scoring.setOf(evaluation),
                results.view(evaluation, viewer, scored),
                input.path("values"),
                input.path("evidence"));
    }
}
