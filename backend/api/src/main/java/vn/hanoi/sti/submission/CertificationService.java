package vn.hanoi.sti.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.check.CheckBounds;
import vn.hanoi.sti.evaluation.CertificationDelegates;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Shows a head what they would vouch for, and keeps a receipt of what they did vouch for. */
@ApplicationScoped
class CertificationService {
    private final CertifiedContent content;
    private final DossierExam exam;
    private final ReceiptRepository receipts;
    private final CertificationDelegates delegates;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CertificationService(
            CertifiedContent content,
            DossierExam exam,
            ReceiptRepository receipts,
            CertificationDelegates delegates,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.content = content;
        this.exam = exam;
        this.receipts = receipts;
        this.delegates = delegates;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    CertificationView certification(UUID evaluationId) {
        var viewer = viewers.current();
        var evaluation = access.readable(evaluationId, viewer);
        var found = exam.of(evaluation);
        var sealed = content.of(evaluation, found);
        var all = receipts.of(evaluationId);
        var changes =
                CertifiedChanges.between(all.isEmpty() ? null : all.getFirst().getContent(), sealed.document());
        var gone =
                (int) changes.stream().filter(change -> change.after() == null).count();
        var delegation = delegation(evaluation, viewer);
        return new CertificationView(
                evaluationId,
                sealed.digest(),
                evaluation.version(),
                CertifiedContent.STATEMENT,
                ChecksView.of(
                        evaluationId,
                        found,
                        viewer.can(Permissions.EVALUATION_READ_ALL),
                        access.canEdit(evaluation, viewer),
                        CheckBounds.ILLUSTRATIVE.illustrative()),
                changes,
                sealed.document().get("values").size() - (changes.size() - gone),
                evidence(sealed),
                all.stream().map(ReceiptEntity::row).toList(),
                evaluation.state() == EvaluationState.SUBMITTED
                        && viewer.can(Permissions.DATA_CERTIFY)
                        && (viewer.isHeadOf(evaluation.agencyId()) || delegation.isPresent()),
                takeBack(evaluation, viewer),
                delegation.map(by -> by.signature(viewer.displayName())).orElse(null));
    }

    private boolean takeBack(EvaluationCase evaluation, Viewer viewer) {
        var theirs = switch (evaluation.state()) {
            case SUBMITTED -> viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId());
            case CERTIFIED -> viewer.can(Permissions.DATA_CERTIFY) && viewer.isHeadOf(evaluation.agencyId());
            default -> false;
        };
        return theirs && !moments.today().isAfter(evaluation.lastDay());
    }

    @Transactional
    ReceiptView.All list(UUID evaluationId) {
        access.readable(evaluationId, viewers.current());
        return new ReceiptView.All(
                receipts.of(evaluationId).stream().map(ReceiptEntity::row).toList());
    }

    @Transactional
    ReceiptView receipt(UUID evaluationId, int number) {
        var evaluation = access.readable(evaluationId, viewers.current());
        return receipts.numbered(evaluationId, number)
                .orElseThrow(Problem::notFound)
                .view(evaluation.organizationName());
    }

    /** In the transaction of the certification itself: no certification without a receipt. */
    void before(@Observes EvaluationTransition transition) {
        if (!"CERTIFY".equals(transition.action())) {
            return;
        }
        var evaluation = transition.before();
        var seen = transition.body().path("digest").textValue();
        if (seen == null || seen.isBlank()) {
            throw Problem.unprocessable(
                    "evaluation.invalid",
                    "Say by its digest what is certified.",
                    List.of(ProblemError.at("/digest", "request.not-blank")));
        }
        var sealed = content.of(evaluation, exam.of(evaluation));
        if (!sealed.digest().equals(seen)) {
            throw Problem.conflict("certification.changed", "The dossier is not the one that was read.")
                    .with("digest", sealed.digest());
        }
        var viewer = transition.by();
        var delegation = delegation(evaluation, viewer);
        var receipt = ReceiptEntity.create(
                evaluation,
                sealed,
                receipts.newest(evaluation.id()).orElse(null),
                new ReceiptEntity.Signature(
                        viewer.personId(),
                        delegation.map(by -> by.signature(viewer.displayName())).orElse(viewer.displayName()),
                        delegation.map(CertificationDelegates.Delegation::id).orElse(null),
                        transition.at()));
        receipts.persistAndFlush(receipt);
        audit.record(AuditEvent.of(
                        "certification.receipted",
                        "receipt",
                        evaluation.id() + "/" + receipt.getNumber(),
                        null,
                        Map.of(
                                "evaluationId", evaluation.id().toString(),
                                "number", Integer.toString(receipt.getNumber()),
                                "digest", receipt.getDigest()))
                .concerning(evaluation.agencyId()));
    }

    /** What puts somebody who is not the head in charge. */
    private Optional<CertificationDelegates.Delegation> delegation(EvaluationCase evaluation, Viewer viewer) {
        return viewer.isHeadOf(evaluation.agencyId())
                ? Optional.empty()
                : delegates.standing(evaluation.agencyId(), viewer.personId(), moments.today());
    }

    private static CertificationView.Evidence evidence(CertifiedContent.Sealed sealed) {
        var documents = new HashSet<String>();
        var indicators = new HashSet<String>();
        var links = sealed.document().get("evidence");
        links.forEach(link -> {
            documents.add(link.get("documentId").asText());
            indicators.add(link.get("indicator").asText());
        });
        return new CertificationView.Evidence(documents.size(), links.size(), indicators.size());
    }
}
