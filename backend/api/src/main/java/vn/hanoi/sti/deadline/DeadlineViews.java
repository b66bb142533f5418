package vn.hanoi.sti.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.security.Permissions;

/** Decisions and requests as a viewer sees them: with the units that they may see, and no others. */
@ApplicationScoped
class DeadlineViews {
    private final DeadlineRepository records;

    DeadlineViews(DeadlineRepository records) {
        this.records = records;
    }

    /** Newest first. */
    List<DecisionView> decisions(List<EvaluationCase> visible, Viewer viewer) {
        var found = records.decisions(ids(visible));
        return views(found, visible, viewer).reversed();
    }

    DecisionView decision(DecisionEntity decision, List<EvaluationCase> visible, Viewer viewer) {
        return views(List.of(decision), visible, viewer).getFirst();
    }

    private List<DecisionView> views(List<DecisionEntity> found, List<EvaluationCase> visible, Viewer viewer) {
        var ids = found.stream().map(DecisionEntity::id).toList();
        var revoked = records.revocations(ids);
        var papers = records.documents(
                found.stream().map(DecisionEntity::documentId).distinct().toList());
        var known = visible.stream().collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        var effects = records.effectsOf(ids).stream()
                .filter(effect -> known.containsKey(effect.evaluationId()))
                .collect(Collectors.groupingBy(EffectEntity::decisionId));
        return found.stream()
                .map(decision -> view(
                        decision,
                        papers.get(decision.documentId()),
                        concerned(effects.getOrDefault(decision.id(), List.of()), known),
                        revoked.get(decision.id()),
                        viewer))
                .toList();
    }

    private static List<DecisionView.Concerned> concerned(List<EffectEntity> effects, Map<UUID, EvaluationCase> known) {
        return effects.stream()
                .map(effect -> new DecisionView.Concerned(
                        effect.evaluationId(),
                        known.get(effect.evaluationId()).organizationName(),
                        effect.deadlineBefore(),
                        effect.deadlineAfter()))
                .toList();
    }

    private static DecisionView view(
            DecisionEntity decision,
            DocumentEntity paper,
            List<DecisionView.Concerned> concerned,
            RevocationEntity revoked,
            Viewer viewer) {
        return new DecisionView(
                decision.id(),
                decision.campaignId(),
                decision.kind(),
                decision.number(),
                decision.decidedOn(),
                decision.reason(),
                decision.deadline(),
                decision.openUntil(),
                decision.outageFrom(),
                decision.outageTo(),
                DecisionView.Paper.of(paper),
                concerned,
                decision.decidedByName(),
                decision.at(),
                revoked == null
                        ? null
                        : new DecisionView.Revocation(revoked.reason(), revoked.revokedByName(), revoked.at()),
                revoked == null && viewer.can(Permissions.CAMPAIGN_WRITE) ? List.of("REVOKE") : List.of());
    }

    /** Newest first. */
    List<ExtensionRequestView> requests(List<EvaluationCase> visible, Viewer viewer) {
        var known = visible.stream().collect(Collectors.toMap(EvaluationCase::id, Function.identity()));
        var found = records.requests(ids(visible));
        var answers =
                records.answers(found.stream().map(ExtensionRequestEntity::id).toList());
        return found.stream()
                .map(request -> request(request, known.get(request.evaluationId()), answers.get(request.id()), viewer))
                .toList();
    }

    private static ExtensionRequestView request(
            ExtensionRequestEntity request, EvaluationCase evaluation, AnswerEntity answer, Viewer viewer) {
        return new ExtensionRequestView(
                request.id(),
                request.evaluationId(),
                evaluation.organizationName(),
                evaluation.deadline(),
                request.days(),
                request.reason(),
                request.askedByName(),
                request.at(),
                answer == null
                        ? null
                        : new ExtensionRequestView.Answer(
                                answer.granted(),
                                answer.reason(),
                                answer.decisionId(),
                                answer.answeredByName(),
                                answer.at()),
                answer == null && viewer.can(Permissions.CAMPAIGN_WRITE) ? List.of("ANSWER") : List.of());
    }

    private static Collection<UUID> ids(List<EvaluationCase> evaluations) {
        return evaluations.stream().map(EvaluationCase::id).toList();
    }
}
