package vn.hanoi.sti.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.engine.digest.ChainSeal;

/**
 * Seals as files outside the database, each written once: who owns the database can take the newest entries with their
 * seals away there, but not here. Best on storage of another owner; without a folder the application's log has them.
 */
@ApplicationScoped
class SealFolder {
    private static final int BATCH = 500;

    private final Optional<Path> folder;
    private final AuditSealStore seals;
    private final ObjectMapper json;

    SealFolder(
            @ConfigProperty(name = "sti.audit.seal-folder") Optional<Path> folder,
            AuditSealStore seals,
            ObjectMapper json) {
        this.folder = folder;
        this.seals = seals;
        this.json = json;
    }

    /** Writes what a crash or another replica left unwritten, too. */
    void writeMissing() {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            var after = newest();
            for (var batch = batch(after); !batch.isEmpty(); batch = batch(after)) {
                for (var seal : batch) {
                    write(seal);
                    after = seal.number();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("seals cannot be written to sti.audit.seal-folder", failure);
        }
    }

    /** Every seal that was handed out, in the order of their numbers. */
    List<ChainSeal> all() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long newest() throws IOException {
        try (var files = Files.list(folder.get())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{10}\\.json"))
                    .mapToLong(name -> Long.parseLong(name.substring(0, 10)))
                    .max()
                    .orElse(0);
        }
    }

    private List<ChainSeal> batch(long after) {
        return QuarkusTransaction.requiringNew().call(() -> seals.after(after, BATCH));
    }

    private void write(ChainSeal seal) throws IOException {
        try {
            Files.write(
                    folder.orElseThrow().resolve("%010d.json".formatted(seal.number())),
                    json.writeValueAsBytes(seal),
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException anotherReplica) {
            // It has the same words: a seal is made once.
        }
    }

    private ChainSeal read(Path file) {
        try {
            return json.readValue(file.toFile(), ChainSeal.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
