package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.classification.ApprovedResultsView.ApprovedVersion;
import vn.hanoi.sti.evaluation.Amendments;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.seal.SealedResult;
import vn.hanoi.sti.seal.Seals;
import vn.hanoi.sti.shared.problem.Problem;

/** Shows sealed versions; who sees the evaluation sees them all. */
@ApplicationScoped
class ApprovedResultService {
    private final Evaluations evaluations;
    private final Amendments amendments;
    private final Seals seals;
    private final CampaignScoring scoring;
    private final ResultService results;
    private final Viewers viewers;

    ApprovedResultService(
            Evaluations evaluations,
            Amendments amendments,
            Seals seals,
            CampaignScoring scoring,
            ResultService results,
            Viewers viewers) {
        this.evaluations = evaluations;
        this.amendments = amendments;
        this.seals = seals;
        this.scoring = scoring;
        this.results = results;
        this.viewers = viewers;
    }

    /** @throws Problem 404 when the evaluation is not visible */
    @Transactional
    ApprovedResultsView list(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        return new ApprovedResultsView(
                seals.versions(evaluationId).stream().map(this::version).toList(),
                evaluation.underAmendment() ? seals.open(evaluationId).orElse(null) : null,
                amendments.mayOpen(evaluation, viewer) ? List.of("AMEND") : List.of(),
                evaluation.version());
    }

    /** @throws Problem 404 when the evaluation is not visible or has no such version */
    @Transactional
    ResultView get(UUID evaluationId, int number) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        return results.view(evaluation, viewer, sealed(evaluationId, number));
    }

    /** @throws Problem 404 as {@link #get}, 403 for who does not see all evaluations */
    @Transactional
    JsonNode exported(UUID evaluationId, int number) {
        var viewer = viewers.current();
        var evaluation = results.forRecomputation(evaluationId, viewer);
        return results.exported(evaluation, sealed(evaluationId, number));
    }

    private Scored sealed(UUID evaluationId, int number) {
        return seals.versions(evaluationId).stream()
                .filter(version -> version.versionNumber() == number)
                .findFirst()
                .map(scoring::read)
                .orElseThrow(Problem::notFound);
    }

    private ApprovedVersion version(SealedResult sealed) {
        var scored = scoring.read(sealed);
        return new ApprovedVersion(
                sealed.versionNumber(),
                sealed.sealNumber(),
                scored.resultText("total"),
                scored.resultText("totalShown"),
                scored.grade(),
                scored.resultText("status"),
                scored.text("inputDigest"),
                scored.text("resultDigest"),
                sealed.approvedByName(),
                sealed.approvedAt(),
                sealed.amendment());
    }
}
