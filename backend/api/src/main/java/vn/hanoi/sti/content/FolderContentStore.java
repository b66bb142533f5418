package vn.hanoi.sti.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Contents as files {@code ab/cd/<sha256>} of one folder. */
final class FolderContentStore implements ContentStore {
    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    FolderContentStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        var kept = place(sha256);
        if (Files.exists(kept)) {
            return;
        }
        // In the same folder, so that the move is one step of the file system.
        var arriving = Files.createDirectories(folder.resolve("arriving"));
        var temporary = Files.createTempFile(arriving, "upload", ".part");
        try {
            copy(file, temporary, sha256);
            Files.createDirectories(kept.getParent());
            Files.move(temporary, kept, StandardCopyOption.ATOMIC_MOVE);
            flushFolder(kept.getParent());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public InputStream open(String sha256, long expectedSize) throws IOException {
        var kept = place(sha256);
        var size = Files.size(kept);
        if (size != expectedSize) {
            throw new IOException("content " + sha256 + " has " + size + " bytes, expected " + expectedSize);
        }
        return Files.newInputStream(kept);
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void copy(Path source, Path target, String sha256) throws IOException {
        var digest = Sha256.begin();
        try (var content = Files.newInputStream(source);
                var file = FileChannel.open(target, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
                for (var bytes = ByteBuffer.wrap(chunk, 0, read); bytes.hasRemaining(); ) {
                    file.write(bytes);
                }
            }
            // The row that will name this content must never outlive it.
            file.force(true);
        }
        if (!Sha256.end(digest).equals(sha256)) {
            throw new IOException("content " + sha256 + " changed on its way into the store");
        }
    }

    private static void flushFolder(Path changed) throws IOException {
        try (var entries = FileChannel.open(changed, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
