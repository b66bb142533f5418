package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Contents as files {@code ab/cd/<sha256>} of one folder. */
@ApplicationScoped
class FolderContentStore implements ContentStore {
    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    FolderContentStore(@ConfigProperty(name = "sti.evidence.store.folder") Path folder) {
        this.folder = folder;
    }

    @Override
    public Stored store(InputStream content) throws IOException {
        // In the same folder, so that the move is one step of the file system.
        var arriving = Files.createDirectories(folder.resolve("arriving"));
        var temporary = Files.createTempFile(arriving, "upload", ".part");
        try {
            var stored = copy(content, temporary);
            var kept = place(stored.sha256());
            if (!Files.exists(kept)) {
                Files.createDirectories(kept.getParent());
                Files.move(temporary, kept, StandardCopyOption.ATOMIC_MOVE);
                flushFolder(kept.getParent());
            }
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public Path open(String sha256, long expectedSize) throws IOException {
        var kept = place(sha256);
        var size = Files.size(kept);
        if (size != expectedSize) {
            throw new IOException("content " + sha256 + " has " + size + " bytes, expected " + expectedSize);
        }
        return kept;
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static Stored copy(InputStream content, Path target) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (var file = FileChannel.open(target, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
                size += read;
                for (var bytes = ByteBuffer.wrap(chunk, 0, read); bytes.hasRemaining(); ) {
                    file.write(bytes);
                }
            }
            // The row that will name this content must never outlive it.
            file.force(true);
        }
        return new Stored(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static void flushFolder(Path changed) throws IOException {
        try (var entries = FileChannel.open(changed, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
