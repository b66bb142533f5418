package vn.hanoi.sti.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Takes files in and gives them out. An upload is {@link #take taken} first (it may last), and {@link #keep kept} in the
 * transaction that writes the row which names it; when that transaction fails, the content goes again.
 */
@ApplicationScoped
public class StoredFiles {
    private static final Logger LOG = Logger.getLogger(StoredFiles.class);

    private final ContentStore contents;
    private final FileClaims claims;
    private final MalwareScan scan;
    private final TransactionSynchronizationRegistry transactions;
    private final Moments moments;
    private final long maxBytes;

    StoredFiles(
            ContentStore contents,
            FileClaims claims,
            MalwareScan scan,
            TransactionSynchronizationRegistry transactions,
            Moments moments,
            @ConfigProperty(name = "sti.content.max-file-bytes") long maxBytes) {
        this.contents = contents;
        this.claims = claims;
        this.scan = scan;
        this.transactions = transactions;
        this.moments = moments;
        this.maxBytes = maxBytes;
    }

    /**
     * Takes the part {@code file} of a form.
     *
     * @throws Problem 422 without a file, without a name or when empty; 413 when too large; 415 for its kind;
     *     422 when it is dangerous, encrypted or broken; 503 while files cannot be scanned
     */
    public StoredFile take(FileUpload upload) {
        if (upload == null) {
            throw refused("evidence.file.missing", "There is no file in the request.");
        }
        return take(upload.uploadedFile(), upload.fileName());
    }

    /**
     * Takes a file that lies in a temporary place; it stays there for the caller to remove.
     *
     * @param givenName as the sender wrote it
     * @throws Problem as for an upload
     */
    public StoredFile take(Path file, String givenName) {
        return take(file, givenName, maxBytes);
    }

    /**
     * Takes a file that may be so large.
     *
     * @throws Problem as for an upload
     */
    public StoredFile take(Path file, String givenName, long most) {
        try {
            var size = Files.size(file);
            checkSize(size, most);
            var name =
                    FileName.clean(givenName).orElseThrow(() -> refused("evidence.file.name", "The file has no name."));
            var type = FileInspection.inspect(file, name);
            scan.check(file);
            return new StoredFile(put(file, size), size, name, type.mediaType());
        } catch (IOException failure) {
            throw new UncheckedIOException("the content store did not take a file", failure);
        }
    }

    /**
     * A part of a file, which is judged only when the file is whole.
     *
     * @param sha256 of its bytes
     * @param size bytes
     */
    public record StoredPart(String sha256, long size) {}

    /** Takes a part of a file for a day: nobody keeps it. */
    public StoredPart takePart(Path part) throws IOException {
        var size = Files.size(part);
        checkSize(size, maxBytes);
        return new StoredPart(put(part, size), size);
    }

    /** The bytes of a part, to be closed by who reads them. */
    public InputStream openPart(String sha256, long size) throws IOException {
        return contents.open(sha256, size);
    }

    private String put(Path file, long size) throws IOException {
        var sha256 = Sha256.of(file);
        claims.claim(sha256, size, moments.now());
        releaseWithTransaction(sha256);
        contents.put(sha256, file);
        return sha256;
    }

    /** Keeps a file that was taken: called in the transaction that writes the row which names it. */
    public void keep(StoredFile file) {
        claims.keep(file.sha256());
    }

    /**
     * A file as the answer to a download, or 304 when the client has it. Only kinds that a browser shows without running
     * anything are shown in place; nothing in an answer may run or call out.
     *
     * @param known the header If-None-Match, or null
     */
    public RestResponse<FileContent> answer(StoredFile file, String known) {
        var etag = '"' + file.sha256() + '"';
        var type = FileType.ofMediaType(file.mediaType()).orElseThrow();
        var answer = etag.equals(known)
                ? RestResponse.ResponseBuilder.<FileContent>notModified()
                : RestResponse.ResponseBuilder.ok(open(file), file.mediaType())
                        .header("Content-Length", file.size())
                        // The strong ETag is the hash of these very bytes, so nothing on the way may compress them.
                        .header("Content-Encoding", "identity")
                        .header("Content-Disposition", ContentDisposition.of(type.shownInline(), file.fileName()));
        return answer.header("ETag", etag)
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .build();
    }

    /** The bytes, outside any transaction; a file whose size is not as recorded is not given out. */
    public FileContent open(StoredFile file) {
        try {
            return new FileContent(contents.open(file.sha256(), file.size()));
        } catch (IOException failure) {
            throw new UncheckedIOException("a content is not as recorded", failure);
        }
    }

    private static void checkSize(long size, long most) {
        if (size == 0) {
            throw refused("evidence.file.empty", "The file is empty.");
        }
        if (size > most) {
            throw Problem.of(413, "request.too-large", "The file is too large.")
                    .withErrors(List.of(
                            ProblemError.at("/file", "request.too-large", Map.of("maxBytes", Long.toString(most)))));
        }
    }

    /** Without a transaction the claim simply ages until it is swept. */
    private void releaseWithTransaction(String sha256) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before.
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    releaseApart(sha256);
                }
            }
        });
    }

    /** On a thread of its own: this one still belongs to the transaction that failed. */
    private void releaseApart(String sha256) {
        try {
            Thread.ofVirtual().start(() -> release(sha256)).join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void release(String sha256) {
        try {
            claims.release(sha256);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Content %s stays until it is swept", sha256);
        }
    }

    private static Problem refused(String code, String detail) {
        return Problem.unprocessable(code, detail, List.of(ProblemError.at("/file", code)));
    }
}
