package vn.hanoi.sti.spreadsheet;

/** What was put right in a text without asking: the person is told, and may disagree. */
public enum Hint {
    /** Spaces before, after, or of a kind that looks like a space and is none. */
    SPACES("workbook.text.spaces"),
    /** Letters and their marks came apart and were joined (Unicode NFD to NFC). */
    COMPOSED("workbook.text.nfd"),
    /** A number that stood as text. */
    NUMBER_AS_TEXT("workbook.number.text");

    private final String code;

    Hint(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
