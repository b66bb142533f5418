package vn.hanoi.sti.spreadsheet;

/** Texts on their way out: none may be taken for a formula, by this program or by one that reads a copy as CSV. */
public final class SafeText {
    private static final String DANGEROUS = "=+-@\t\r\n";

    private SafeText() {}

    /** Whether a spreadsheet could take the text for a formula: its cell must be marked as text. */
    public static boolean needsQuote(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text without control characters, which no cell may hold, and no longer than a cell may be. */
    public static String cell(String text) {
        var clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
        return clean.length() > 32_000 ? clean.substring(0, 32_000) : clean;
    }
}
