package vn.hanoi.sti.engine.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what an output is told from every other one. */
public enum OutputIdentifier {
    DOI,
    ISBN,
    PATENT,
    OTHER;

    private static final Pattern DOI_FORM = Pattern.compile("10\\.[0-9]{4,9}/[^\\s]{1,190}");
    private static final Pattern DOI_PREFIX = Pattern.compile("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");
    private static final Pattern PATENT_FORM = Pattern.compile("(?=.*[0-9])[A-Z0-9]{3,40}");

    /** One spelling of equal identifiers; empty when it is none of this kind. */
    public Optional<String> normal(String text) {
        var clean = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return switch (this) {
            case DOI -> {
                var doi = DOI_PREFIX.matcher(clean.toLowerCase(Locale.ROOT)).replaceFirst("");
                yield DOI_FORM.matcher(doi).matches() ? Optional.of(doi) : Optional.empty();
            }
            case ISBN -> isbn(clean.replaceAll("(?i)^isbn(-1[03])?:?", "").replaceAll("[\\s-]", ""));
            case PATENT -> {
                var number = clean.toUpperCase(Locale.ROOT).replaceAll("[\\s./-]", "");
                yield PATENT_FORM.matcher(number).matches() ? Optional.of(number) : Optional.empty();
            }
            case OTHER ->
                clean.isEmpty() || clean.length() > 100
                        ? Optional.empty()
                        : Optional.of(clean.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        };
    }

    private static Optional<String> isbn(String digits) {
        var upper = digits.toUpperCase(Locale.ROOT);
        if (upper.matches("[0-9]{9}[0-9X]")) {
            return sum10(upper) % 11 == 0 ? Optional.of(thirteen(upper)) : Optional.empty();
        }
        return upper.matches("97[89][0-9]{10}") && sum13(upper) % 10 == 0 ? Optional.of(upper) : Optional.empty();
    }

    /** The same book has a ten-digit and a thirteen-digit number. */
    private static String thirteen(String ten) {
        var start = "978" + ten.substring(0, 9);
        return start + (10 - sum13(start + "0") % 10) % 10;
    }

    private static int sum10(String isbn) {
        var sum = 0;
        for (var i = 0; i < 10; i++) {
            sum += (10 - i) * (isbn.charAt(i) == 'X' ? 10 : isbn.charAt(i) - '0');
        }
        return sum;
    }

    private static int sum13(String isbn) {
        var sum = 0;
        for (var i = 0; i < 13; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (isbn.charAt(i) - '0');
        }
        return sum;
    }
}
