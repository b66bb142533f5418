package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.problem.Problem;

/** Which file a revision is, for who may see its evaluation. */
@ApplicationScoped
class EvidenceContent {
    private final EvidenceRepository documents;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;

    EvidenceContent(EvidenceRepository documents, DossierAccess access, Viewers viewers, AuditLog audit) {
        this.documents = documents;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
    }

    /** Opening what is restricted is an act that stands in the log, whoever opens it. */
    @Transactional
    StoredFile file(UUID revisionId) {
        var viewer = viewers.current();
        var revision = documents.revision(revisionId).orElseThrow(Problem::notFound);
        access.readable(revision.getEvaluationId(), viewer);
        if (!EvidenceViews.mayOpen(revision.getDocument(), viewer)) {
            throw Problem.of(403, "evidence.restricted", "This file is restricted.");
        }
        if (EvidenceViews.restricted(revision.getDocument())) {
            audit.record(AuditEvent.of(
                            "evidence.opened",
                            "evidence",
                            revision.getDocument().getId(),
                            null,
                            Map.of(
                                    "evaluationId", revision.getEvaluationId().toString(),
                                    "revision", Integer.toString(revision.getRevision()),
                                    "sha256", revision.getSha256()))
                    .concerning(revision.getDocument().getAgencyId()));
        }
        return new StoredFile(
                revision.getSha256(), revision.getSize(), revision.getFileName(), revision.getMediaType());
    }
}
