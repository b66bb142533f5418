package vn.hanoi.sti.content;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a file as it may be kept and given back: composed, without a path, without invisible characters. */
final class FileName {
    static final int MOST_CHARACTERS = 200;

    /** Control and format characters: among them the ones that show a name backwards. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private FileName() {}

    /** The name; empty when nothing of it is left. The middle of a longer one is cut, its extension kept. */
    static Optional<String> clean(String given) {
        if (given == null) {
            return Optional.empty();
        }
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.empty();
        }
        return Optional.of(shorten(name));
    }

    private static String shorten(String name) {
        if (name.length() <= MOST_CHARACTERS) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var end = MOST_CHARACTERS - extension.length();
        // Never between the two halves of one character.
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
