package vn.hanoi.sti.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The report in words. */
final class Words {
    private final ResourceBundle words;

    Words(Locale language) {
        words = ResourceBundle.getBundle(
                "vn.hanoi.sti.verifier.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(Check check) {
        return say("mark." + check.verdict()) + " "
                + MessageFormat.format(
                        words.getString(check.key()), check.params().toArray());
    }

    String of(Verdict verdict) {
        return say("verdict." + verdict);
    }

    String say(String key) {
        return words.getString(key);
    }
}
