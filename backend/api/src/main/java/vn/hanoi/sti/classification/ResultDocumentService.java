package vn.hanoi.sti.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Keeps the papers that decisions about a result rest on, and shows them to whoever may see the result. */
@ApplicationScoped
class ResultDocumentService {
    private final Evaluations evaluations;
    private final ClassificationRepository store;
    private final ResultService results;
    private final StoredFiles files;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    ResultDocumentService(
            Evaluations evaluations,
            ClassificationRepository store,
            ResultService results,
            StoredFiles files,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.evaluations = evaluations;
        this.store = store;
        this.results = results;
        this.files = files;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** Refuses early, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAdd(UUID evaluationId) {
        var viewer = viewers.current();
        refuse(evaluations.visible(evaluationId, viewer), viewer);
    }

    /** @throws Problem 409 when this viewer decides nothing about the result in its present state */
    @Transactional
    ResultDocument add(UUID evaluationId, StoredFile file) {
        var viewer = viewers.current();
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        refuse(evaluation, viewer);
        files.keep(file);
        var document = ResultDocumentEntity.of(evaluation, file, viewer, moments.now());
        store.persist(document);
        audit.record(AuditEvent.of(
                        "result-document.added",
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

    /** @throws Problem 404 when nothing that this viewer may see of the result rests on it */
    @Transactional
    StoredFile document(UUID evaluationId, UUID documentId) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(evaluationId, viewer);
        ResultService.requireShown(evaluation, viewer);
        if (!viewer.can(Permissions.RESULT_READ_EARLY) && !shown(results.view(evaluation, viewer), documentId)) {
            throw Problem.notFound();
        }
        return store.document(evaluationId, documentId)
                .orElseThrow(Problem::notFound)
                .file();
    }

    /** What an amendment in the making rests on is not its unit's to see yet. */
    private static boolean shown(ResultView view, UUID documentId) {
        return Stream.concat(
                        Stream.ofNullable(view.findings().file()),
                        view.caps().stream().map(ResultView.CapView::file).filter(Objects::nonNull))
                .anyMatch(file -> file.id().equals(documentId));
    }

    private static void refuse(EvaluationCase evaluation, Viewer viewer) {
        var decides = switch (evaluation.state()) {
            case APPRAISING -> viewer.can(Permissions.FINDING_WRITE);
            case PROPOSED -> viewer.can(Permissions.CAP_SET_ASIDE);
            default -> false;
        };
        if (!decides) {
            throw Problem.conflict("evaluation.state.not-allowed", "This is not allowed in the evaluation's state.")
                    .with("params", Map.of("state", evaluation.state().name(), "action", "ADD_RESULT_DOCUMENT"));
        }
    }
}
