package vn.hanoi.sti.workbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What a finding says to people who read the workbook itself, away from the screen. */
final class FindingWords {
    private static final Properties WORDS = load();

    private FindingWords() {}

    /** What is wrong; the code where no sentence is known for it. */
    static String sentence(Finding finding) {
        var text = WORDS.getProperty(finding.code(), "Giá trị không hợp lệ.");
        for (var param : finding.params().entrySet()) {
            text = text.replace("{" + param.getKey() + "}", param.getValue());
        }
        return text;
    }

    /** The sentence with the rule's code, what was received and what is expected. */
    static String full(Finding finding) {
        var text = new StringBuilder(sentence(finding)).append("\nMã: ").append(finding.code());
        if (finding.received() != null && !finding.received().isEmpty()) {
            text.append("\nNhận được: ").append(finding.received());
        }
        if (finding.expected() != null) {
            text.append("\nCần: ").append(finding.expected());
        }
        return text.toString();
    }

    static boolean knows(String code) {
        return WORDS.containsKey(code);
    }

    private static Properties load() {
        var words = new Properties();
        try (var file = FindingWords.class.getResourceAsStream("/workbook/findings_vi.properties");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
