package vn.hanoi.sti.engine.calendar;

/**
 * Where a rule stands.
 *
 * @param document as it is cited, for example {@code Nghị định 262/2025/NĐ-CP}
 * @param article  article, clause or section within it, for example {@code Điều 48}
 */
public record Clause(String document, String article) {

    /** A period starts on the day after the one that it is counted from. */
    public static final Clause FIRST_DAY = new Clause("Bộ luật Dân sự 2015", "khoản 2 Điều 147");

    /** A period in months or years ends on the corresponding day, or on the last one of a month without it. */
    public static final Clause CORRESPONDING_DAY = new Clause("Bộ luật Dân sự 2015", "khoản 3, 4 Điều 148");

    /** A period whose last day is a day off ends with the next working day. */
    public static final Clause LAST_DAY_OFF = new Clause("Bộ luật Dân sự 2015", "khoản 5 Điều 148");

    public Clause {
        if (document.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("a clause names its document and its article");
        }
    }
}
