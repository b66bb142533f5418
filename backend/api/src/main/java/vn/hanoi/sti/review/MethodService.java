package vn.hanoi.sti.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Agencies;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Records who carries each evaluation out, and on which document. */
@ApplicationScoped
class MethodService {
    private final MethodRepository methods;
    private final OwnUnits ownUnits;
    private final Evaluations evaluations;
    private final Event<MethodChosen> choices;
    private final StoredFiles files;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    MethodService(
            MethodRepository methods,
            OwnUnits ownUnits,
            Evaluations evaluations,
            Event<MethodChosen> choices,
            StoredFiles files,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.methods = methods;
        this.ownUnits = ownUnits;
        this.evaluations = evaluations;
        this.choices = choices;
        this.files = files;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    MethodView get(UUID evaluationId) {
        var viewer = viewers.current();
        return view(evaluations.visible(evaluationId, viewer), viewer);
    }

    /** Refuses early, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAdd(UUID evaluationId) {
        var viewer = viewers.current();
        refuse(evaluations.visible(evaluationId, viewer), viewer);
    }

    @Transactional
    MethodView.Paper add(UUID evaluationId, StoredFile file) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        refuse(evaluation, viewer);
        files.keep(file);
        var document = MethodDocumentEntity.of(evaluation, file, viewer, moments.now());
        methods.add(document);
        audit.record(AuditEvent.of(
                        "method-document.added",
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
        return methods.document(evaluationId, documentId)
                .orElseThrow(Problem::notFound)
                .file();
    }

    @Transactional
    MethodView choose(UUID evaluationId, long expected, ChooseMethod choice) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        refuse(evaluation, viewer);
        var before = methods.of(evaluationId);
        Versions.check(expected, before.size());
        var ownUnit = ownUnit(evaluation);
        var gaps = MethodRules.gaps(
                choice,
                ownUnit,
                !before.isEmpty(),
                methods.document(evaluationId, choice.documentId()).isPresent(),
                moments.today());
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("review.method.invalid", "The method cannot be recorded so.", gaps);
        }
        choices.fire(new MethodChosen(evaluationId, choice.method()));
        var chosen = MethodEntity.of(evaluation, before.size() + 1, choice, ownUnit, viewer, moments.now());
        methods.add(chosen);
        var version = evaluations.touch(evaluationId);
        var details = new HashMap<String, String>();
        details.put("organization", evaluation.organizationName());
        details.put("from", before.isEmpty() ? null : before.getFirst().method().name());
        details.put("to", chosen.method().name());
        details.put("number", chosen.number());
        details.put("decidedOn", chosen.decidedOn().toString());
        details.put("consultant", chosen.consultant());
        details.put("ownUnit", Boolean.toString(ownUnit));
        details.put("conflictReason", chosen.conflictReason());
        audit.record(AuditEvent.of("method.chosen", "evaluation", evaluationId, version, details)
                .concerning(evaluation.agencyId())
                .because(chosen.reason() == null ? chosen.conflictReason() : chosen.reason()));
        return view(evaluation, viewer);
    }

    /** @return whether the department would judge a unit of its own without anybody having said why */
    boolean unsettled(EvaluationCase evaluation) {
        return methods.of(evaluation.id()).isEmpty() && ownUnit(evaluation);
    }

    private boolean ownUnit(EvaluationCase evaluation) {
        return ownUnits.department()
                .filter(department -> ownUnits.governs(department, evaluation.agencyId()))
                .isPresent();
    }

    private static void refuse(EvaluationCase evaluation, Viewer viewer) {
        if (viewer.standsFor(evaluation.agencyId())) {
            throw Problem.conflict(
                    "evaluation.separation-of-duties", "Nobody chooses how their own organization is evaluated.");
        }
        if (!MethodRules.open(evaluation.state())) {
            throw Problem.conflict("review.method.locked", "The appraisal is finished; its method stands.")
                    .with("state", evaluation.state().name());
        }
    }

    private MethodView view(EvaluationCase evaluation, Viewer viewer) {
        var choices = methods.of(evaluation.id());
        var papers = methods.documents(
                choices.stream().map(MethodEntity::documentId).distinct().toList());
        var views = choices.stream()
                .map(choice -> choice.view(papers.get(choice.documentId())))
                .toList();
        var department = ownUnits.department();
        var ownUnit = department
                .filter(body -> ownUnits.governs(body, evaluation.agencyId()))
                .isPresent();
        var method =
                choices.isEmpty() ? ReviewMethod.DEPARTMENT : choices.getFirst().method();
        var mayChoose = viewer.can(Permissions.METHOD_WRITE)
                && !viewer.standsFor(evaluation.agencyId())
                && MethodRules.open(evaluation.state());
        return new MethodView(
                evaluation.id(),
                method,
                department.map(Agencies.Body::nameVi).orElse(null),
                ownUnit,
                ownUnit && method == ReviewMethod.DEPARTMENT,
                ownUnit && choices.isEmpty(),
                views.isEmpty() ? null : views.getFirst(),
                views.isEmpty() ? List.of() : views.subList(1, views.size()),
                mayChoose ? List.of("CHOOSE") : List.of(),
                views.size());
    }
}
