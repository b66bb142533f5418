package vn.hanoi.sti.engine.conflict;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people write them: case, diacritics and punctuation set aside. */
final class Names {
    private Names() {}

    static boolean same(String one, String other) {
        return one != null && other != null && fold(one).equals(fold(other));
    }

    /** Whether the text holds the whole name, word by word; a single word is too little to tell anybody by. */
    static boolean holds(String text, String name) {
        var folded = fold(name);
        return text != null && folded.contains(" ") && (' ' + fold(text) + ' ').contains(' ' + folded + ' ');
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
