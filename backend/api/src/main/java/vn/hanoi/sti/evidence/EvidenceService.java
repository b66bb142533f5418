package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/** Documents and their files. */
@ApplicationScoped
class EvidenceService {
    private final EvidenceRepository documents;
    private final LinkRepository links;
    private final LinkService linking;
    private final DossierAccess access;
    private final StoredFiles files;
    private final EvidenceViews views;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    EvidenceService(
            EvidenceRepository documents,
            LinkRepository links,
            LinkService linking,
            DossierAccess access,
            StoredFiles files,
            EvidenceViews views,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.documents = documents;
        this.links = links;
        this.linking = linking;
        this.access = access;
        this.files = files;
        this.views = views;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** All evidence, or only what is linked to one indicator. */
    @Transactional
    EvidenceList list(UUID evaluationId, String indicatorCode) {
        var viewer = viewers.current();
        var evaluation = access.readable(evaluationId, viewer);
        var standing = links.standing(evaluationId);
        return new EvidenceList(documents.ofEvaluation(evaluationId).stream()
                .filter(document -> indicatorCode == null
                        || standing.stream()
                                .anyMatch(link -> link.getDocumentId().equals(document.getId())
                                        && link.getIndicatorCode().equals(indicatorCode)))
                .map(document -> views.document(document, standing, evaluation, viewer))
                .toList());
    }

    /** Refuses early, in a transaction of its own, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAdd(UUID evaluationId, EvidenceForm form) {
        form.particulars();
        var evaluation = access.editable(evaluationId, viewers.current());
        if (EvidenceForm.text(form.indicatorCode) != null) {
            linking.check(evaluation, EvidenceForm.text(form.indicatorCode), EvidenceForm.text(form.period));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayRevise(UUID documentId) {
        var viewer = viewers.current();
        access.editable(required(documentId).getEvaluationId(), viewer);
    }

    @Transactional
    EvidenceView add(UUID evaluationId, EvidenceForm form, StoredFile file) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        var known = form.particulars();
        var title = known.title() == null ? file.fileName() : known.title();
        var now = moments.now();
        var document = EvidenceDocumentEntity.create(evaluationId, evaluation.agencyId(), title, known, viewer, now);
        documents.persist(document);
        var revision = document.revise(file, viewer, now);
        files.keep(file);
        documents.getEntityManager().persist(revision);
        record("evidence.added", revision);
        var code = EvidenceForm.text(form.indicatorCode);
        if (code != null) {
            linking.create(evaluation, revision, code, EvidenceForm.text(form.period), form.pageNumber(), viewer, now);
        }
        return view(document, evaluation, viewer);
    }

    /** A better file of the same document; what the document proves is carried over, to be decided anew. */
    @Transactional
    EvidenceView revise(UUID documentId, StoredFile file) {
        var viewer = viewers.current();
        var document = required(documentId);
        // Its files are read only behind this lock, so the next number is free.
        var evaluation = access.editable(document.getEvaluationId(), viewer);
        var now = moments.now();
        var revision = document.revise(file, viewer, now);
        files.keep(file);
        documents.getEntityManager().persist(revision);
        for (var link : links.standingOfDocument(documentId)) {
            links.persist(link.carryTo(revision, viewer, now));
        }
        record("evidence.revised", revision);
        return view(document, evaluation, viewer);
    }

    private EvidenceDocumentEntity required(UUID documentId) {
        return documents.findByIdOptional(documentId).orElseThrow(Problem::notFound);
    }

    private EvidenceView view(EvidenceDocumentEntity document, EvaluationCase evaluation, Viewer viewer) {
        documents.flush();
        return views.document(document, links.standingOfDocument(document.getId()), evaluation, viewer);
    }

    private void record(String action, EvidenceRevisionEntity revision) {
        Map<String, String> details = new HashMap<>();
        details.put("evaluationId", revision.getEvaluationId().toString());
        details.put("title", revision.getDocument().getTitle());
        details.put("fileName", revision.getFileName());
        details.put("sha256", revision.getSha256());
        details.put("size", Long.toString(revision.getSize()));
        audit.record(AuditEvent.of(
                        action, "evidence", revision.getDocument().getId(), (long) revision.getRevision(), details)
                .concerning(revision.getAgencyId()));
    }
}
