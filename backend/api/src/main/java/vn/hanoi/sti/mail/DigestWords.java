package vn.hanoi.sti.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the mail in one language: {@code /mail/digest.vi.properties}. */
final class DigestWords {
    private final Properties words = new Properties();

    DigestWords(MailLanguage language) {
        var resource = "/mail/digest." + language.code() + ".properties";
        try (var stream = DigestWords.class.getResourceAsStream(resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /** With these values in its places; a kind without words of its own is called by the general one. */
    String of(String key, Object... values) {
        var found = words.getProperty(key);
        if (found == null && key.indexOf('.') > 0) {
            found = words.getProperty(key.substring(0, key.indexOf('.')));
        }
        if (found == null) {
            throw new IllegalArgumentException(key);
        }
        return found.formatted(values);
    }
}
