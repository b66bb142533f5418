package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.problem.Problem;

/** Which file a revision is, for who may see its evaluation. */
@ApplicationScoped
class EvidenceContent {
    private final EvidenceRepository documents;
    private final DossierAccess access;
    private final Viewers viewers;

    EvidenceContent(EvidenceRepository documents, DossierAccess access, Viewers viewers) {
        this.documents = documents;
        this.access = access;
        this.viewers = viewers;
    }

    @Transactional
    StoredFile file(UUID revisionId) {
        var viewer = viewers.current();
        var revision = documents.revision(revisionId).orElseThrow(Problem::notFound);
        access.readable(revision.getEvaluationId(), viewer);
        if (!EvidenceViews.mayOpen(revision.getDocument(), viewer)) {
            throw Problem.of(403, "evidence.restricted", "This file is restricted.");
        }
        return new StoredFile(
                revision.getSha256(), revision.getSize(), revision.getFileName(), revision.getMediaType());
    }
}
