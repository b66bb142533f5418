package vn.hanoi.sti.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.evaluation.EvaluationCase;

/** Inputs of results that a viewer may see now. Runs in the caller's transaction. */
@ApplicationScoped
public class Standings {
    private final CampaignScoring scoring;
    private final ScoredInputs sets;

    Standings(CampaignScoring scoring, ScoredInputs sets) {
        this.scoring = scoring;
        this.sets = sets;
    }

    /**
     * An evaluation that is visible to the viewer.
     *
     * @throws vn.hanoi.sti.shared.problem.Problem 409 {@code result.not-available} while its result may not be seen
     */
    public Standing of(EvaluationCase evaluation, Viewer viewer) {
        ResultService.requireShown(evaluation, viewer);
        return standing(evaluation, scoring.score(evaluation, viewer));
    }

    /** The same where its result may be seen now, else nothing. */
    public Optional<Standing> ifShown(EvaluationCase evaluation, Viewer viewer) {
        return ResultService.isShown(evaluation, viewer)
                ? Optional.of(standing(evaluation, scoring.score(evaluation, viewer)))
                : Optional.empty();
    }

    /** Those of a campaign's visible evaluations whose results may be seen, in the order given. */
    public List<Standing> of(UUID campaignId, Collection<EvaluationCase> visible, Viewer viewer) {
        var shown = visible.stream()
                .filter(evaluation -> ResultService.isShown(evaluation, viewer))
                .toList();
        var results = scoring.score(campaignId, shown, viewer);
        return shown.stream()
                .map(evaluation -> standing(evaluation, results.get(evaluation.id())))
                .toList();
    }

    /**
     * Every one of these with all that its result rests on, seen by anybody or not: for what is kept of a campaign as a
     * whole, never for views.
     *
     * @param viewer decides only whether what is under way counts as it is now; who keeps runs reads early
     */
    public List<ScoredEvaluation> scored(UUID campaignId, Collection<EvaluationCase> wanted, Viewer viewer) {
        var results = scoring.score(campaignId, wanted, viewer);
        return wanted.stream()
                .map(evaluation -> {
                    var scored = results.get(evaluation.id());
                    return new ScoredEvaluation(
                            evaluation, scoring.setOf(evaluation), scored.pinned(), scored.manifest());
                })
                .toList();
    }

    private Standing standing(EvaluationCase evaluation, Scored scored) {
        var published = scoring.setOf(evaluation);
        var input = EvaluationInput.read(scored.manifest().get("input")).input().orElseThrow();
        return new Standing(evaluation, published, sets.prepared(published), input, scored.text("inputDigest"));
    }
}
