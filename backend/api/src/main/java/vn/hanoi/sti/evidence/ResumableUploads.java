package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Large files in parts, so that a broken line costs one part. Parts are contents like others, only that nobody keeps them:
 * any replica can take the next one, and an upload that is not ended within a day is gone.
 */
@ApplicationScoped
class ResumableUploads {
    /** Shorter than the parts of an upload are left in the store, so that what can go on can also be put together. */
    static final Duration LIFE = Duration.ofHours(23);

    private final EntityManager entities;
    private final ResumableParts parts;
    private final StoredFiles files;
    private final EvidenceBatch batch;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;
    private final long maxBytes;

    ResumableUploads(
            EntityManager entities,
            ResumableParts parts,
            StoredFiles files,
            EvidenceBatch batch,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            Moments moments,
            @ConfigProperty(name = "sti.content.max-resumable-bytes") long maxBytes) {
        this.entities = entities;
        this.parts = parts;
        this.files = files;
        this.batch = batch;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
        this.maxBytes = maxBytes;
    }

    /** How far an upload is, in bytes. */
    record Progress(UUID id, long offset, long length) {}

    /** @throws Problem 413 beyond the limit, 422 without a name; 404, 403, 409 as for every upload */
    @Transactional
    Progress begin(UUID evaluationId, long length, String name) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        if (length > maxBytes) {
            throw Problem.of(413, "request.too-large", "The file is too large.")
                    .withErrors(List.of(ProblemError.at(
                            "#header/Upload-Length",
                            "request.too-large",
                            Map.of("maxBytes", Long.toString(maxBytes)))));
        }
        if (length == 0) {
            throw refused("#header/Upload-Length", "evidence.file.empty");
        }
        if (name == null || name.isBlank() || name.length() > 500) {
            throw refused("#header/Upload-Metadata", "evidence.file.name");
        }
        var upload = ResumableUploadEntity.begin(evaluation, name, length, viewer, moments.now());
        entities.persist(upload);
        entities.flush();
        record("evidence.upload.begun", upload, 0);
        return new Progress(upload.getId(), 0, length);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Progress progress(UUID id) {
        var upload = own(id, viewers.current());
        return new Progress(id, parts.offset(id), upload.getLength());
    }

    /** @throws Problem 409 when the part does not begin where the last one ended, 422 when it goes beyond the end */
    @Transactional
    Progress append(UUID id, long offset, Path part) throws IOException {
        var content = files.takePart(part);
        var viewer = viewers.current();
        var upload = own(id, viewer);
        // Behind the evaluation's lock, so that of two equal parts only one is added.
        access.editable(upload.getEvaluationId(), viewer);
        var known = parts.offset(id);
        if (known != offset) {
            throw Problem.conflict("upload.offset", "The part does not begin where the last one ended.")
                    .with("offset", known);
        }
        if (offset + content.size() > upload.getLength()) {
            throw refused("#header/Upload-Offset", "upload.too-long");
        }
        parts.add(upload, new ResumableParts.Part(offset, content.size(), content.sha256()), moments.now());
        record("evidence.upload.part", upload, offset + content.size());
        return new Progress(id, offset + content.size(), upload.getLength());
    }

    @Transactional
    void forget(UUID id) {
        var upload = own(id, viewers.current());
        parts.forget(id);
        record("evidence.upload.ended", upload, parts.offset(id));
    }

    /** What has to be put together, or why it cannot be. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ResumableUploadEntity whole(UUID id) {
        var upload = own(id, viewers.current());
        var offset = parts.offset(id);
        if (offset != upload.getLength()) {
            throw Problem.conflict("upload.incomplete", "Parts of the file are missing.")
                    .with("offset", offset);
        }
        return upload;
    }

    /** Puts the file together and takes it like one of many. */
    EvidenceBatchView complete(UUID id) {
        var upload = whole(id);
        try {
            var file = Files.createTempFile("sti-upload", null);
            try {
                assemble(id, file);
                return new EvidenceBatchView(
                        batch.file(upload.getEvaluationId(), file, upload.getFileName(), maxBytes));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void assemble(UUID id, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            for (var part : list(id)) {
                try (InputStream bytes = files.openPart(part.sha256(), part.size())) {
                    bytes.transferTo(out);
                }
            }
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ResumableParts.Part> list(UUID id) {
        own(id, viewers.current());
        return parts.of(id);
    }

    private ResumableUploadEntity own(UUID id, Viewer viewer) {
        var upload = entities.find(ResumableUploadEntity.class, id);
        if (upload == null
                || !upload.getCreatedBy().equals(viewer.personId())
                || upload.getCreatedAt().isBefore(moments.now().minus(LIFE))) {
            throw Problem.notFound();
        }
        return upload;
    }

    private void record(String action, ResumableUploadEntity upload, long offset) {
        audit.record(AuditEvent.of(
                        action,
                        "evaluation",
                        upload.getEvaluationId(),
                        null,
                        Map.of(
                                "upload", upload.getId().toString(),
                                "fileName", upload.getFileName(),
                                "offset", Long.toString(offset)))
                .concerning(upload.getAgencyId()));
    }

    private static Problem refused(String pointer, String code) {
        return Problem.unprocessable(
                "evidence.invalid", "The upload cannot go on so.", List.of(ProblemError.at(pointer, code)));
    }
}
