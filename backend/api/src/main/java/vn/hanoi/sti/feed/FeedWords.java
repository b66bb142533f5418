package vn.hanoi.sti.feed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the file, which leaves for programs that have none of their own: {@code /calendar/feed.vi.properties}. */
final class FeedWords {
    private static final String RESOURCE = "/calendar/feed.vi.properties";
    private final Properties words = new Properties();

    FeedWords() {
        try (var stream = FeedWords.class.getResourceAsStream(RESOURCE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    /** A kind without words of its own is called by the general one. */
    String of(String key) {
        var found = words.getProperty(key, key.startsWith("kind.") ? words.getProperty("kind") : null);
        if (found == null) {
            throw new IllegalArgumentException(key);
        }
        return found;
    }
}
