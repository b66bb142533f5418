package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.CorrectionLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

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

    /** All evidence, or only what is linked to one indicator, or to any, or to none. */
    @Transactional
    EvidenceList list(UUID evaluationId, String indicatorCode, Boolean linked) {
        var viewer = viewers.current();
        var evaluation = access.readable(evaluationId, viewer);
        var standing = links.standing(evaluationId);
        return new EvidenceList(documents.ofEvaluation(evaluationId).stream()
                .filter(document -> indicatorCode == null
                        || standing.stream()
                                .anyMatch(link -> link.getDocumentId().equals(document.getId())
                                        && link.getIndicatorCode().equals(indicatorCode)))
                .filter(document -> linked == null
                        || linked
                                == standing.stream()
                                        .anyMatch(link -> link.getDocumentId().equals(document.getId())))
                .map(document -> views.document(document, standing, evaluation, viewer))
                .toList());
    }

    /** Refuses early, in a transaction of its own, before anything is kept of an upload. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mayAdd(UUID evaluationId, EvidenceForm form) {
        form.particulars(moments.today());
        var evaluation = access.editable(evaluationId, viewers.current());
        if (EvidenceForm.text(form.indicatorCode) != null) {
            linking.check(evaluation, EvidenceForm.text(form.indicatorCode), EvidenceForm.text(form.period));
            CorrectionLock.refuse(evaluation, EvidenceForm.text(form.indicatorCode));
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
        var now = moments.now();
        var document = create(evaluation, form.particulars(moments.today()), file, viewer, now);
        var revision = document.newest();
        var code = EvidenceForm.text(form.indicatorCode);
        if (code != null) {
            linking.create(
                    evaluation,
                    revision,
                    code,
                    EvidenceForm.text(form.period),
                    new Pin(form.pageNumber(), null, null),
                    viewer,
                    now);
        }
        return view(document, evaluation, viewer);
    }

    /** A document with its first file, in the caller's transaction and behind its lock. */
    EvidenceDocumentEntity create(EvaluationCase evaluation, Particulars said, StoredFile file, Viewer by, Instant at) {
        var document = EvidenceDocumentEntity.create(evaluation, by, at);
        documents.persist(document);
        var entities = documents.getEntityManager();
        entities.persist(document.say(said.titled(file.fileName()), by, at));
        files.keep(file);
        entities.persist(document.revise(file, by, at));
        record("evidence.added", document.newest());
        return document;
    }

    /** A better file of the same document. Links stay on the file that they point at until somebody moves them. */
    @Transactional
    EvidenceView revise(UUID documentId, StoredFile file) {
        var viewer = viewers.current();
        var document = required(documentId);
        // Its files are read only behind this lock, so the next number is free.
        var evaluation = access.editable(document.getEvaluationId(), viewer);
        files.keep(file);
        documents.getEntityManager().persist(document.revise(file, viewer, moments.now()));
        record("evidence.revised", document.newest());
        return view(document, evaluation, viewer);
    }

    @Transactional
    EvidenceView get(UUID documentId) {
        var viewer = viewers.current();
        var document = required(documentId);
        return view(document, access.readable(document.getEvaluationId(), viewer), viewer);
    }

    /** Says anew what is known of a document; what was said before stays on record. */
    @Transactional
    EvidenceView say(UUID documentId, long expected, SaveParticulars request) {
        var viewer = viewers.current();
        var document = required(documentId);
        var evaluation = access.editable(document.getEvaluationId(), viewer);
        // What a document is said to be counts wherever it stands.
        links.standingOfDocument(documentId)
                .forEach(link -> CorrectionLock.refuse(evaluation, link.getIndicatorCode()));
        Versions.check(expected, document.known().getVersion());
        var said = request.particulars();
        var gaps = ParticularsRules.gaps(said, moments.today());
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("evidence.invalid", "The evidence cannot be recorded so.", gaps);
        }
        documents.getEntityManager().persist(document.say(said, viewer, moments.now()));
        audit.record(AuditEvent.of(
                        "evidence.described",
                        "evidence",
                        documentId,
                        (long) document.known().getVersion(),
                        details(evaluation.id(), said))
                .concerning(document.getAgencyId()));
        return view(document, evaluation, viewer);
    }

    @Transactional
    ParticularsView particulars(UUID documentId) {
        var viewer = viewers.current();
        var document = required(documentId);
        access.readable(document.getEvaluationId(), viewer);
        return new ParticularsView(document.getParticulars().reversed().stream()
                .map(ParticularsView.Version::of)
                .toList());
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
        details.put("title", revision.getDocument().title());
        details.put("fileName", revision.getFileName());
        details.put("sha256", revision.getSha256());
        details.put("size", Long.toString(revision.getSize()));
        audit.record(AuditEvent.of(
                        action, "evidence", revision.getDocument().getId(), (long) revision.getRevision(), details)
                .concerning(revision.getAgencyId()));
    }

    private static Map<String, String> details(UUID evaluationId, Particulars said) {
        var details = new HashMap<String, String>();
        details.put("evaluationId", evaluationId.toString());
        details.put("title", said.title());
        details.put("issuer", said.issuer());
        details.put("number", said.number());
        details.put("issuedOn", text(said.issuedOn()));
        details.put("periodFrom", text(said.periodFrom()));
        details.put("periodTo", text(said.periodTo()));
        details.put("validFrom", text(said.validFrom()));
        details.put("validTo", text(said.validTo()));
        details.put("confidentiality", said.confidentiality().name());
        return details;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
