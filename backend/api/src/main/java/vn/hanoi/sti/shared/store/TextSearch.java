package vn.hanoi.sti.shared.store;

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
}
