package vn.hanoi.sti.passport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Vietnamese words of the screens, by key such as {@code rule.POINTS}; a test holds them equal to the screens'. */
final class Words {
    static final String RESOURCE = "/passport/words.vi.json";
    static final String NONE = "–";

    private static final Pattern EXACT = Pattern.compile("(-?)(\\d+)(?:\\.(\\d+))?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern BLANK = Pattern.compile("\\{\\{(\\w+)}}");

    private final JsonNode words;

    private Words(JsonNode words) {
        this.words = words;
    }

    static Words load() {
        try (var stream = Words.class.getResourceAsStream(RESOURCE)) {
            return new Words(new ObjectMapper().readTree(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sentence of a key; empty for a key that names none. */
    Optional<String> find(String key) {
        var node = words;
        for (var part : key.split("\\.")) {
            node = node.path(part);
        }
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** The keys below a key, in the order of the words. */
    List<String> keys(String key) {
        var keys = new ArrayList<String>();
        words.path(key).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    String word(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** A sentence with its blanks filled; a blank nobody fills stays empty, as on the screen. */
    static String fill(String sentence, Map<String, String> with) {
        return BLANK.matcher(sentence)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(with.getOrDefault(found.group(1), "")));
    }

    /** {@code 1234.5} as {@code 1.234,5}; a fraction part by part; a day as {@code 20/07/2026}; other text as it is. */
    static String written(String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        var day = DAY.matcher(text);
        return day.matches() ? day.group(3) + "/" + day.group(2) + "/" + day.group(1) : number(text);
    }

    private static String number(String text) {
        var parts = text.split("/", -1);
        if (parts.length == 2) {
            return EXACT.matcher(parts[0]).matches() && EXACT.matcher(parts[1]).matches()
                    ? number(parts[0]) + "/" + number(parts[1])
                    : text;
        }
        var match = EXACT.matcher(text);
        if (!match.matches()) {
            return text;
        }
        var whole = match.group(2).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return (match.group(1).isEmpty() ? "" : "−") + whole + (match.group(3) == null ? "" : "," + match.group(3));
    }
}
