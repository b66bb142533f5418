package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Takes an uploaded file into the content store, or says why not. Outside any transaction: copying takes its time. */
@ApplicationScoped
class UploadIntake {
    private final ContentStore contents;
    private final long maxBytes;

    UploadIntake(ContentStore contents, @ConfigProperty(name = "sti.evidence.max-file-bytes") long maxBytes) {
        this.contents = contents;
        this.maxBytes = maxBytes;
    }

    /** A file whose content is in the store. */
    record Taken(String fileName, EvidenceType type, String sha256, long size) {}

    /** @throws Problem 422 without a file, without a name or when empty; 413 when too large; 415 for its kind */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Taken take(FileUpload upload) {
        if (upload == null) {
            throw refused("evidence.file.missing", "There is no file in the request.");
        }
        if (upload.size() == 0) {
            throw refused("evidence.file.empty", "The file is empty.");
        }
        if (upload.size() > maxBytes) {
            throw Problem.of(413, "request.too-large", "The file is too large.")
                    .withErrors(List.of(ProblemError.at(
                            "/file", "request.too-large", Map.of("maxBytes", Long.toString(maxBytes)))));
        }
        var name = FileName.clean(upload.fileName())
                .orElseThrow(() -> refused("evidence.file.name", "The file has no name."));
        try {
            var type = FileInspection.inspect(upload.uploadedFile(), name);
            try (var content = Files.newInputStream(upload.uploadedFile())) {
                var stored = contents.store(content);
                return new Taken(name, type, stored.sha256(), stored.size());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the content store did not take a file", failure);
        }
    }

    private static Problem refused(String code, String detail) {
        return Problem.unprocessable(code, detail, List.of(ProblemError.at("/file", code)));
    }
}
