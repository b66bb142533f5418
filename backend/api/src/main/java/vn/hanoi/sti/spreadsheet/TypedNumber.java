package vn.hanoi.sti.spreadsheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number typed as text, read as the form on the screen reads it: Vietnamese marks ({@code 1.234,5}), and refused where
 * it can be read in two ways. {@code 1.234} is one thousand two hundred thirty-four only where nothing but whole numbers
 * can stand.
 *
 * @param value null when the text is no number
 * @param code why not; null when it is one
 */
public record TypedNumber(BigDecimal value, String code) {
    public static final String AMBIGUOUS = "value.number.ambiguous";
    public static final String DECIMAL_DOT = "value.number.decimalDot";
    public static final String GROUPING = "value.number.grouping";
    public static final String FORMAT = "value.number.format";

    private static final Pattern FORM = Pattern.compile("([-−+]?)([0-9., ]+)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+");
    private static final Pattern ONE_GROUP = Pattern.compile("\\d{1,3}\\.\\d{3}");
    private static final Pattern DOTTED = Pattern.compile("\\d*\\.\\d*");

    /**
     * @param text as {@link TypedText} leaves it
     * @param whole whether only whole numbers can stand here
     * @param percent whether a percent sign may follow, because the unit is one
     */
    public static TypedNumber of(String text, boolean whole, boolean percent) {
        var plain = percent && text.endsWith("%")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        var form = FORM.matcher(plain);
        if (!form.matches() || plain.chars().noneMatch(Character::isDigit)) {
            return refused(FORMAT);
        }
        var parts = form.group(2).split(",", -1);
        if (parts.length > 2) {
            return refused(GROUPING);
        }
        var before = parts[0];
        var after = parts.length == 2 ? parts[1] : null;
        if (after != null && after.indexOf('.') >= 0) {
            return refused(GROUPING);
        }
        if (before.isEmpty() || after != null && !after.matches("\\d+")) {
            return refused(FORMAT);
        }
        var problem = grouping(before, after != null || whole);
        if (problem != null) {
            return refused(problem);
        }
        var digits = before.replaceAll("[. ]", "");
        var sign = form.group(1).isEmpty() || form.group(1).equals("+") ? "" : "-";
        return new TypedNumber(new BigDecimal(sign + digits + (after == null ? "" : "." + after)), null);
    }

    /** What is wrong with the marks between thousands; null when nothing is. */
    private static String grouping(String before, boolean settled) {
        if (before.indexOf('.') >= 0 && before.indexOf(' ') >= 0) {
            return GROUPING;
        }
        var marked = before.indexOf('.') >= 0 || before.indexOf(' ') >= 0;
        if (marked && !GROUPED.matcher(before).matches()) {
            return DOTTED.matcher(before).matches() ? DECIMAL_DOT : GROUPING;
        }
        return !settled && ONE_GROUP.matcher(before).matches() ? AMBIGUOUS : null;
    }

    private static TypedNumber refused(String code) {
        return new TypedNumber(null, code);
    }
}
