package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/** Nothing stays in the store that no row names, however an upload ends. */
@ApiTest
class StoredFilesTest {
    @TempDir
    Path uploads;

    private final StoredFiles files;
    private final ContentStore contents;
    private final FileClaims claims;
    private final ContentCleanup cleanup;
    private final TransactionSynchronizationRegistry transactions;
    private final Moments moments;

    StoredFilesTest(
            StoredFiles files,
            ContentStore contents,
            FileClaims claims,
            ContentCleanup cleanup,
            TransactionSynchronizationRegistry transactions,
            Moments moments) {
        this.files = files;
        this.contents = contents;
        this.claims = claims;
        this.cleanup = cleanup;
        this.transactions = transactions;
        this.moments = moments;
    }

    @Test
    void what_was_kept_stays_and_is_given_out() throws Exception {
        var file = upload();
        var kept = QuarkusTransaction.requiringNew().call(() -> {
            var taken = files.take(file, "a.pdf");
            files.keep(taken);
            return taken;
        });
        try (var bytes = files.open(kept).bytes()) {
            assertThat(bytes.readAllBytes()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void a_transaction_that_fails_takes_the_content_along() throws Exception {
        var file = upload();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    files.keep(files.take(file, "a.pdf"));
                    throw new IllegalStateException("the row was refused");
                }))
                .hasMessage("the row was refused");
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void a_failure_does_not_take_what_another_upload_brought_too() throws Exception {
        var file = upload();
        QuarkusTransaction.requiringNew().run(() -> {
            var first = files.take(file, "a.pdf");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        files.take(file, "b.pdf");
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
            files.keep(first);
        });
        assertThat(isThere(file)).isTrue();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    files.take(file, "c.pdf");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void what_was_forgotten_is_swept_and_only_that() throws Exception {
        var forgotten = upload();
        files.take(forgotten, "a.pdf");
        var kept = upload();
        QuarkusTransaction.requiringNew().run(() -> files.keep(files.take(kept, "a.pdf")));
        cleanup.removeForgotten();
        assertThat(isThere(forgotten)).isTrue();
        var later = moments.now().plusSeconds(1);
        assertThat(claims.forgotten(later)).contains(Sha256.of(forgotten)).doesNotContain(Sha256.of(kept));
        claims.sweep(Sha256.of(forgotten), later);
        claims.sweep(Sha256.of(kept), later);
        assertThat(isThere(forgotten)).isFalse();
        assertThat(isThere(kept)).isTrue();
    }

    @Test
    void what_is_infected_or_cannot_be_scanned_leaves_nothing() throws Exception {
        try (var clamd = Clamd.start(uploads)) {
            var infected = Files.write(uploads.resolve("infected"), SamplePdf.plain(Clamd.PATTERN + UUID.randomUUID()));
            var clean = upload();
            var scanned = scannedBy(clamd.address());
            assertThat(refusal(() -> scanned.take(infected, "a.pdf"))).isEqualTo("evidence.file.infected");
            assertThat(isThere(infected)).isFalse();
            QuarkusTransaction.requiringNew().run(() -> scanned.keep(scanned.take(clean, "a.pdf")));
            assertThat(isThere(clean)).isTrue();
            clamd.close();
            var late = upload();
            assertThat(refusal(() -> scanned.take(late, "a.pdf"))).isEqualTo("evidence.scan.unavailable");
            assertThat(isThere(late)).isFalse();
        }
    }

    private StoredFiles scannedBy(String address) {
        return new StoredFiles(
                contents, claims, new MalwareScan(Optional.of(address)), transactions, moments, 1024 * 1024);
    }

    private static String refusal(Runnable taking) {
        return catchThrowableOfType(
                        Problem.class, () -> QuarkusTransaction.requiringNew().run(taking))
                .code();
    }

    private Path upload() throws IOException {
        return Files.write(
                Files.createTempFile(uploads, "upload", ""),
                SampleFiles.pdf(UUID.randomUUID().toString()));
    }

    private boolean isThere(Path file) {
        try (var content = contents.open(Sha256.of(file), Files.size(file))) {
            return content != null;
        } catch (java.nio.file.NoSuchFileException absent) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
