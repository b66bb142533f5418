package vn.hanoi.sti.exclusion;

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
import vn.hanoi.sti.collection.LeftOut;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Has what is left out of an evaluation approved by another person, and confirmed by a council where it must be. */
@ApplicationScoped
class ExclusionService {
    private final ExclusionRepository store;
    private final LeftOutNow now;
    private final Evaluations evaluations;
    private final StoredFiles files;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ExclusionService(
            ExclusionRepository store,
            LeftOutNow now,
            Evaluations evaluations,
            StoredFiles files,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.store = store;
        this.now = now;
        this.evaluations = evaluations;
        this.files = files;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    ExclusionsView get(UUID evaluationId) {
        var viewer = viewers.current();
        return view(evaluations.visible(evaluationId, viewer), viewer);
    }

    @Transactional
    ExclusionsView approve(UUID evaluationId, ApproveExclusions request) {
        var viewer = viewers.current();
        var evaluation = changeable(evaluationId, viewer);
        var known = now.of(evaluation);
        var gaps = new ArrayList<ProblemError>();
        var chosen = new ArrayList<LeftOut>();
        for (var i = 0; i < request.indicators().size(); i++) {
            var code = request.indicators().get(i);
            var leftOut = known.leftOut().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
            if (leftOut.isEmpty()) {
                gaps.add(ProblemError.at("/indicators/" + i, "exclusion.indicator.unknown", Map.of("code", code)));
            } else if (!known.approvals().containsKey(code) && !chosen.contains(leftOut.get())) {
                chosen.add(leftOut.get());
            }
        }
        refuse(gaps);
        if (chosen.stream().anyMatch(one -> one.decidedBy().equals(viewer.personId()))) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Who left an indicator out does not approve that it is.");
        }
        chosen.forEach(one -> store.add(ExclusionApprovalEntity.of(evaluation, one, viewer, moments.now())));
        if (!chosen.isEmpty()) {
            audit.record(AuditEvent.of(
                            "exclusion.approved",
                            "evaluation",
                            evaluationId,
                            evaluation.version(),
                            Map.of(
                                    "organization",
                                    evaluation.organizationName(),
                                    "indicators",
                                    String.join(
                                            " ",
                                            chosen.stream().map(LeftOut::code).toList())))
                    .concerning(evaluation.agencyId()));
        }
        return view(evaluation, viewer);
    }

    /** Refuses early, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAdd(UUID evaluationId) {
        var viewer = viewers.current();
        refuseOwn(evaluations.visible(evaluationId, viewer), viewer);
    }

    @Transactional
    ExclusionsView.Paper add(UUID evaluationId, StoredFile file) {
        var viewer = viewers.current();
        var evaluation = changeable(evaluationId, viewer);
        files.keep(file);
        var document = ExclusionDocumentEntity.of(evaluation, file, viewer, moments.now());
        store.add(document);
        audit.record(AuditEvent.of(
                        "exclusion-document.added",
                        "evaluation",
                        evaluationId,
                        evaluation.version(),
                        Map.of(
                                "fileName", file.fileName(),
                                "sha256", file.sha256(),
                                "size", Long.toString(file.size())))
                .concerning(evaluation.agencyId()));
        return document.view();
    }

    @Transactional
    StoredFile document(UUID evaluationId, UUID documentId) {
        var viewer = viewers.current();
        evaluations.visible(evaluationId, viewer);
        return store.document(evaluationId, documentId)
                .orElseThrow(Problem::notFound)
                .file();
    }

    @Transactional
    ExclusionsView confirm(UUID evaluationId, ConfirmExclusions request) {
        var viewer = viewers.current();
        var evaluation = changeable(evaluationId, viewer);
        var known = now.of(evaluation);
        if (known.groups().isEmpty()) {
            throw Problem.conflict("exclusion.council-not-needed", "No group of this result takes a council's word.");
        }
        if (known.confirmation().isPresent()) {
            throw Problem.conflict("exclusion.confirmed", "A council has confirmed what is left out now.");
        }
        var gaps = new ArrayList<ProblemError>();
        var today = moments.today();
        if (request.decidedOn().isAfter(today)) {
            gaps.add(ProblemError.at("/decidedOn", "exclusion.document.future", Map.of("today", today.toString())));
        }
        if (store.document(evaluationId, request.documentId()).isEmpty()) {
            gaps.add(ProblemError.at("/documentId", "exclusion.document.unknown"));
        }
        refuse(gaps);
        var revision = store.confirmations(evaluationId).stream()
                        .mapToInt(ExclusionConfirmationEntity::revision)
                        .max()
                        .orElse(0)
                + 1;
        store.add(ExclusionConfirmationEntity.of(evaluation, revision, known.covers(), request, viewer, moments.now()));
        audit.record(AuditEvent.of(
                        "exclusion.confirmed",
                        "evaluation",
                        evaluationId,
                        evaluation.version(),
                        Map.of(
                                "organization", evaluation.organizationName(),
                                "groups", String.join(" ", known.groups()),
                                "number", request.number(),
                                "decidedOn", request.decidedOn().toString()))
                .concerning(evaluation.agencyId()));
        return view(evaluation, viewer);
    }

    private ExclusionsView view(EvaluationCase evaluation, Viewer viewer) {
        var known = now.of(evaluation);
        var actions = new ArrayList<ExclusionAction>();
        if (viewer.can(Permissions.RESULT_PROPOSE)
                && !viewer.standsFor(evaluation.agencyId())
                && open(evaluation.state())) {
            if (known.leftOut().stream()
                    .anyMatch(one -> !known.approvals().containsKey(one.code())
                            && !one.decidedBy().equals(viewer.personId()))) {
                actions.add(ExclusionAction.APPROVE);
            }
            if (!known.groups().isEmpty() && known.confirmation().isEmpty()) {
                actions.add(ExclusionAction.CONFIRM);
            }
        }
        return new ExclusionsView(
                evaluation.id(),
                known.leftOut().stream()
                        .map(one -> new ExclusionsView.Item(
                                one.code(),
                                one.reason(),
                                one.decidedByName(),
                                one.decidedAt(),
                                known.approvals().containsKey(one.code())
                                        ? known.approvals().get(one.code()).view()
                                        : null))
                        .toList(),
                known.groups(),
                known.confirmation()
                        .map(one -> one.view(store.document(evaluation.id(), one.documentId())
                                .orElseThrow()))
                        .orElse(null),
                known.gaps().isEmpty(),
                actions);
    }

    /** While it is appraised, and until it is proposed. */
    private static boolean open(EvaluationState state) {
        return state == EvaluationState.APPRAISING || state == EvaluationState.SCORED;
    }

    private EvaluationCase changeable(UUID evaluationId, Viewer viewer) {
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        refuseOwn(evaluation, viewer);
        return evaluation;
    }

    private static void refuseOwn(EvaluationCase evaluation, Viewer viewer) {
        if (viewer.standsFor(evaluation.agencyId())) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Nobody approves what is left out of their own organization.");
        }
        if (!open(evaluation.state())) {
            throw Problem.conflict("exclusion.locked", "What is left out stands or is not known yet.")
                    .with("params", Map.of("state", evaluation.state().name()));
        }
    }

    private static void refuse(List<ProblemError> gaps) {
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("exclusion.invalid", "This cannot be recorded so.", gaps);
        }
    }
}
