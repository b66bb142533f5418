package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.criteria.CriteriaSet;

/** The worked cases beside the scoring rules: every expected field, exactly. */
class GoldenTest {

    @TestFactory
    Stream<DynamicTest> everyExpectedFieldIsReproduced() {
        return Resources.goldens().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void noCaseIsMissing() {
        assertThat(Resources.goldens()).hasSize(32);
    }

    private static void check(Path file) {
        JsonNode golden = Resources.read(file);
        EvaluationInput.Reading reading = EvaluationInput.read(golden.get("input"));
        assertThat(reading.findings()).isEmpty();
        EvaluationInput input = reading.input().orElseThrow();
        CriteriaSet set = Resources.set(input.criteriaSet());
        assertThat(input.check(set)).isEmpty();
        JsonNode result = ScoringEngine.evaluate(set, input).toJson();
        List<String> differences = new ArrayList<>();
        compare("", golden.get("expected"), result, differences);
        assertThat(differences).isEmpty();
    }

    /** Every expected property with its value; lists of the same length and order. */
    private static void compare(String at, JsonNode expected, JsonNode actual, List<String> differences) {
        if (actual == null) {
            differences.add(at + ": absent");
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(property -> compare(
                            at + "/" + property.getKey(),
                            property.getValue(),
                            actual.get(property.getKey()),
                            differences));
        } else if (expected.isArray()) {
            if (expected.size() != actual.size()) {
                differences.add(at + ": " + actual.size() + " items instead of " + expected.size());
            }
            for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
                compare(at + "/" + i, expected.get(i), actual.get(i), differences);
            }
        } else if (!expected.equals(actual)) {
            differences.add(at + ": " + actual + " instead of " + expected);
        }
    }
}
