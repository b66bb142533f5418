package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.classification.ResultView.ResultEvidence;
import vn.hanoi.sti.classification.ResultView.ResultSet;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.evidence.LinkDecision;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;

/** Shows results to those who may see them, when they may. */
@ApplicationScoped
class ResultService {
    private final Evaluations evaluations;
    private final CampaignScoring scoring;
    private final ClassificationRepository store;
    private final EvidenceFacts evidence;
    private final Viewers viewers;
    private final AuditLog audit;

    ResultService(
            Evaluations evaluations,
            CampaignScoring scoring,
            ClassificationRepository store,
            EvidenceFacts evidence,
            Viewers viewers,
            AuditLog audit) {
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.store = store;
        this.evidence = evidence;
        this.viewers = viewers;
        this.audit = audit;
    }

    /** @throws Problem 404 when not visible, 409 {@code result.not-available} while this viewer may not see it yet */
    @Transactional
    ResultView get(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        requireShown(evaluation, viewer);
        return view(evaluation, viewer);
    }

    /** Inputs and result with their digests, for recomputation elsewhere; holds peers' figures, so only for who sees all. */
    @Transactional
    JsonNode manifest(UUID evaluationId) {
        var viewer = viewers.current();
        return scoring.score(forRecomputation(evaluationId, viewer), viewer).manifest();
    }

    /** The manifest and the set it was scored by in one document, which the verifier reads. */
    @Transactional
    JsonNode exported(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = forRecomputation(evaluationId, viewer);
        return exported(evaluation, scoring.score(evaluation, viewer));
    }

    JsonNode exported(EvaluationCase evaluation, Scored scored) {
        var manifest = scored.manifest();
        var document = JsonNodeFactory.instance.objectNode().put("format", "sti-result/1");
        document.set("criteriaSet", scoring.setOf(evaluation).set().toJson());
        document.set("manifest", manifest);
        var digest = CanonicalJson.sha256(manifest);
        // It holds every figure of the dossier and its peers', and leaves the house.
        audit.record(AuditEvent.of("result.exported", "evaluation", evaluation.id(), null, Map.of("digest", digest))
                .concerning(evaluation.agencyId()));
        return document.put("digest", digest);
    }

    /** @throws Problem 404 when not visible, 403 for who does not see all, 409 while there is none to show */
    EvaluationCase forRecomputation(UUID evaluationId, Viewer viewer) {
        var evaluation = evaluations.visible(evaluationId, viewer);
        if (!viewer.can(Permissions.EVALUATION_READ_ALL)) {
            throw Problem.forbidden();
        }
        requireShown(evaluation, viewer);
        return evaluation;
    }

    /** Whether this viewer may see this evaluation's result now: some early, everybody else once it is approved. */
    static boolean isShown(EvaluationCase evaluation, Viewer viewer) {
        return showsSealed(evaluation, viewer) || showsLive(evaluation, viewer);
    }

    /** Whether what this viewer sees is the newest sealed version: also under amendment, for who reads nothing early. */
    static boolean showsSealed(EvaluationCase evaluation, Viewer viewer) {
        return evaluation.state() == EvaluationState.APPROVED
                || (evaluation.sealNumber() != null && !showsLive(evaluation, viewer));
    }

    private static boolean showsLive(EvaluationCase evaluation, Viewer viewer) {
        return viewer.can(Permissions.RESULT_READ_EARLY)
                && evaluation.state().atLeast(EvaluationState.APPRAISING)
                && evaluation.state() != EvaluationState.APPROVED;
    }

    ResultView view(EvaluationCase evaluation, Viewer viewer) {
        return view(evaluation, viewer, scoring.score(evaluation, viewer));
    }

    /** A result as scored: with what was on record when it was sealed, or with what is now. */
    ResultView view(EvaluationCase evaluation, Viewer viewer, Scored scored) {
        var published = scoring.setOf(evaluation);
        var reading = new ResultReading(scored, published.set());
        var exemptions = store.exemptions(List.of(evaluation.id())).getOrDefault(evaluation.id(), List.of()).stream()
                .filter(exemption -> !scored.pinned() || !exemption.decidedAt().isAfter(scored.at()))
                .toList();
        var findings = (scored.pinned()
                        ? store.irregularity(evaluation.id(), scored.at())
                        : store.irregularity(evaluation.id()))
                .map(IrregularityEntity::view)
                .orElse(FindingsView.NONE);
        return new ResultView(
                evaluation.id(),
                scored.pinned(),
                scored.at(),
                new ResultSet(
                        published.id(),
                        published.code(),
                        published.setVersion(),
                        published.set().vi(),
                        published.set().en(),
                        published.digest(),
                        published.official()),
                scored.text("engineVersion"),
                scored.resultText("total"),
                scored.resultText("totalShown"),
                scored.grade(),
                scored.resultText("gradeBeforeCaps"),
                scored.resultText("status"),
                reading.indicators(),
                reading.groups(),
                reading.levels(),
                reading.flags(),
                reading.conditionsFailed(),
                reading.caps(exemptions),
                reading.steps(),
                reading.peers(),
                reading.dossier(),
                findings,
                evidence(evaluation, viewer, scored),
                scored.text("inputDigest"),
                scored.text("resultDigest"),
                scored.pinned() ? scored.seal().sealNumber() : null,
                scored.pinned() ? scored.seal().versionNumber() : null,
                actions(evaluation, viewer, reading),
                evaluation.version());
    }

    static void requireShown(EvaluationCase evaluation, Viewer viewer) {
        if (!isShown(evaluation, viewer)) {
            throw Problem.conflict("result.not-available", "The result is not there for this account yet.")
                    .with("params", Map.of("state", evaluation.state().name()));
        }
    }

    private List<ResultEvidence> evidence(EvaluationCase evaluation, Viewer viewer, Scored scored) {
        if (!viewer.can(Permissions.DATA_READ)) {
            return List.of();
        }
        var behind = new ArrayList<ResultEvidence>();
        evidence.of(evaluation.id())
                .forEach((code, linked) -> linked.linked().stream()
                        .filter(link -> link.decision() == LinkDecision.ACCEPTED && !link.outside())
                        .filter(link -> !scored.pinned() || scored.restsOn(code, link.sha256()))
                        .map(link -> new ResultEvidence(
                                code,
                                link.linkId(),
                                link.documentId(),
                                link.revisionId(),
                                link.revision(),
                                link.newestRevision(),
                                link.title(),
                                link.sha256(),
                                link.page(),
                                link.pin().region(),
                                link.pin().quote()))
                        .forEach(behind::add));
        return behind;
    }

    private static List<String> actions(EvaluationCase evaluation, Viewer viewer, ResultReading reading) {
        var actions = new ArrayList<String>();
        if (viewer.can(Permissions.FINDING_WRITE) && evaluation.state() == EvaluationState.APPRAISING) {
            actions.add("RECORD_FINDINGS");
        }
        var open = reading.caps(List.of()).stream().anyMatch(c -> !c.setAside());
        if (viewer.can(Permissions.CAP_SET_ASIDE) && evaluation.state() == EvaluationState.PROPOSED && open) {
            actions.add("SET_CAP_ASIDE");
        }
        return actions;
    }
}
