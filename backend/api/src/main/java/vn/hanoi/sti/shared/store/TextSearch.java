package vn.hanoi.sti.shared.store;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Search that ignores Vietnamese diacritics, đ included, and case. */
public final class TextSearch {
    private TextSearch() {}

    /**
     * A condition of the query language: the folded expression contains the folded words.
     *
     * @param expression text expression, e.g. {@code a.code || ' ' || a.nameVi}
     * @param parameter name of the parameter that holds the words
     */
    public static String contains(String expression, String parameter) {
        return "position(cast(function('sti_fold', cast(:" + parameter + " as string)) as string)"
                + " in cast(function('sti_fold', " + expression + ") as string)) > 0";
    }

    /** The same for texts in memory. */
    public static boolean holds(String text, String words) {
        return fold(text).contains(fold(words));
    }

    /** Vietnamese alphabetical order, as the database's collation has it. */
    public static Comparator<String> vietnameseOrder() {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        return collator::compare;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
