package vn.hanoi.sti.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps contents under the SHA-256 of their bytes: the same content is kept once and never changes. It is not part of
 * the database's transaction; {@link FileClaims} sees to it that nothing stays which no row names.
 */
interface ContentStore {
    /**
     * Keeps a content; what is already there is left as it is.
     *
     * @param sha256 of the file's bytes, lower-case hexadecimal
     * @throws IOException when the store is full or away, or the bytes have another hash; then nothing is left behind
     */
    void put(String sha256, Path file) throws IOException;

    /**
     * The bytes, to be closed by who reads them.
     *
     * @param expectedSize the size that the row names
     * @throws IOException when the content is absent or its size is another
     */
    InputStream open(String sha256, long expectedSize) throws IOException;

    /** Forgets a content that nothing names; one that is not there is no error. */
    void remove(String sha256) throws IOException;
}
