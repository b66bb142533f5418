package vn.hanoi.sti.engine.check;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a rule looks for, in words.
 *
 * @param source where the rule comes from
 */
public record CheckRuleText(String code, Words vi, Words en, String source) {
    private static final Map<String, CheckRuleText> ALL = read();

    /** In one language. */
    public record Words(String what, String example) {}

    /** The words of a rule; every rule has them. */
    public static CheckRuleText of(CheckRule rule) {
        return ALL.get(rule.code());
    }

    private static Map<String, CheckRuleText> read() {
        try (var in = CheckRuleText.class.getResourceAsStream("rules.json")) {
            return new ObjectMapper()
                    .readValue(in, new TypeReference<List<CheckRuleText>>() {}).stream()
                            .collect(Collectors.toMap(CheckRuleText::code, Function.identity()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
