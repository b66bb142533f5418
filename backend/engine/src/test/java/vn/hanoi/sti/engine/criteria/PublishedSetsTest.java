package vn.hanoi.sti.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.engine.Resources;

class PublishedSetsTest {

    static Stream<JsonNode> sets() {
        return Resources.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isReadWithoutFindingsAndWrittenBackUnchanged(JsonNode source) {
        CriteriaSetReader.Reading reading = CriteriaSetReader.read(source);
        assertThat(reading.findings()).isEmpty();
        CriteriaSet set = reading.set().orElseThrow();
        assertThat(set.toJson()).isEqualTo(source);
        assertThat(CriteriaSetReader.read(set.toJson()).set()).contains(set);
        assertThat(PublishingRules.check(set)).isEmpty();
    }

    @Test
    void theDigestDoesNotDependOnTheOrderOfProperties() {
        JsonNode source = Resources.setJson("PL6-ORG");
        JsonNode reversed = Reordered.reversed(source);
        assertThat(reversed.toString()).isNotEqualTo(source.toString());
        assertThat(CriteriaSetReader.read(reversed).set().orElseThrow().digest())
                .isEqualTo(Resources.set("PL6-ORG").digest())
                .hasSize(64);
    }
}
