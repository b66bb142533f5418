package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.shared.problem.Problem;

/** The bytes of a file, for who may see its evaluation. */
@ApplicationScoped
class EvidenceContent {
    private final EvidenceRepository documents;
    private final ContentStore contents;
    private final DossierAccess access;
    private final Viewers viewers;

    EvidenceContent(EvidenceRepository documents, ContentStore contents, DossierAccess access, Viewers viewers) {
        this.documents = documents;
        this.contents = contents;
        this.access = access;
        this.viewers = viewers;
    }

    /** What a download needs to know of a file. */
    record Described(String sha256, long size, String fileName, EvidenceType type) {}

    @Transactional
    Described describe(UUID revisionId) {
        var viewer = viewers.current();
        var revision = documents.revision(revisionId).orElseThrow(Problem::notFound);
        access.readable(revision.getEvaluationId(), viewer);
        return new Described(
                revision.getSha256(),
                revision.getSize(),
                revision.getFileName(),
                EvidenceType.ofMediaType(revision.getMediaType()).orElseThrow());
    }

    /** The bytes, outside any transaction; a file whose size is not as recorded is not given out. */
    EvidenceFile open(Described file) {
        try {
            return new EvidenceFile(contents.open(file.sha256(), file.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException("evidence content is not as recorded", failure);
        }
    }
}
