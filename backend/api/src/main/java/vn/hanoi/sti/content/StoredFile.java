package vn.hanoi.sti.content;

/**
 * A file whose content is in the store.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param size bytes
 * @param fileName harmless: no path, no invisible characters, at most 200 characters
 * @param mediaType what its bytes are, one of those that are taken
 */
public record StoredFile(String sha256, long size, String fileName, String mediaType) {}
