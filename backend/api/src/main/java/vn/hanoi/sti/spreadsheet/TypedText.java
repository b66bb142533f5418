package vn.hanoi.sti.spreadsheet;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is kept, with what was put right in it.
 *
 * @param text composed, without spaces around it; empty when nothing was typed
 */
public record TypedText(String text, Set<Hint> hints) {
    /** Spaces that are no spaces, and characters that show nothing. */
    private static final Pattern ODD =
            Pattern.compile("[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff]");

    public static TypedText of(String typed) {
        var hints = EnumSet.noneOf(Hint.class);
        var plain = ODD.matcher(typed).replaceAll(" ").strip();
        if (!plain.equals(typed)) {
            hints.add(Hint.SPACES);
        }
        var composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        if (!composed.equals(plain)) {
            hints.add(Hint.COMPOSED);
        }
        // A field with nothing but spaces is an empty field, and no news to anybody.
        return composed.isEmpty() ? new TypedText("", Set.of()) : new TypedText(composed, hints);
    }
}
