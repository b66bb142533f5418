package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.content.StoredFiles;

/** The order of an upload: may it, then the content, then the row, checked once more under the evaluation's lock. */
@ApplicationScoped
class UploadEvidence {
    private final EvidenceService service;
    private final StoredFiles files;

    UploadEvidence(EvidenceService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    EvidenceView document(UUID evaluationId, EvidenceForm form) {
        service.mayAdd(evaluationId, form);
        return service.add(evaluationId, form, files.take(form.file));
    }

    EvidenceView revision(UUID documentId, FileUpload file) {
        service.mayRevise(documentId);
        return service.revise(documentId, files.take(file));
    }
}
