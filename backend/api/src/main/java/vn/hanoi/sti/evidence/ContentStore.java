package vn.hanoi.sti.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps file contents under the SHA-256 of their bytes: the same content is kept once, and a content never changes.
 * It is not part of the database's transaction. A content is stored first and its row written after: a crash between
 * the two leaves a file that no row names, never a row without its file.
 */
interface ContentStore {
    /**
     * A content that is in the store.
     *
     * @param sha256 lower-case hexadecimal
     * @param size bytes
     */
    record Stored(String sha256, long size) {}

    /**
     * Reads the stream to its end and keeps it; a stream that fails leaves nothing behind.
     *
     * @throws IOException when the stream breaks or the store is full
     */
    Stored store(InputStream content) throws IOException;

    /**
     * A content as a local file, which the caller reads and leaves alone. A store that is elsewhere fetches it first.
     *
     * @param expectedSize the size that the row names
     * @throws IOException when the content is absent or its size is another
     */
    Path open(String sha256, long expectedSize) throws IOException;
}
