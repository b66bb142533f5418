package vn.hanoi.sti.engine.digest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** One spelling of a JSON document (RFC 8785), so that equal documents have equal digests anywhere. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical UTF-8 bytes. Numbers must be whole and below 2^53; decimals are strings here. */
    public static byte[] bytes(JsonNode node) {
        try {
            return new JsonCanonicalizer(node.toString()).getEncodedUTF8();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a JSON tree is always well-formed", impossible);
        }
    }

    /** SHA-256 of the canonical bytes, lower-case hexadecimal. */
    public static String sha256(JsonNode node) {
        return sha256(bytes(node));
    }

    /** SHA-256 of the bytes, lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
