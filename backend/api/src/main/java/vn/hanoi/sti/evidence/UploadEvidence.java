package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The order of an upload: may it, then the content, then the row, checked once more under the evaluation's lock. */
@ApplicationScoped
class UploadEvidence {
    private final EvidenceService service;
    private final UploadIntake intake;

    UploadEvidence(EvidenceService service, UploadIntake intake) {
        this.service = service;
        this.intake = intake;
    }

    EvidenceView document(UUID evaluationId, EvidenceForm form) {
        service.mayAdd(evaluationId, form);
        return service.add(evaluationId, form, intake.take(form.file));
    }

    EvidenceView revision(UUID documentId, org.jboss.resteasy.reactive.multipart.FileUpload file) {
        service.mayRevise(documentId);
        return service.revise(documentId, intake.take(file));
    }
}
