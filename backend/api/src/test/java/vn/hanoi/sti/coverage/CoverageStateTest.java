package vn.hanoi.sti.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.evidence.LinkDecision;
import vn.hanoi.sti.evidence.LinkedEvidence;
import vn.hanoi.sti.evidence.Pin;

/** How far a year is proven by everything that is linked. */
@Tag("fast")
class CoverageStateTest {
    @ParameterizedTest(name = "{0} prove 2024: {1}")
    @CsvSource({
        "'', NONE",
        "2023 ACCEPTED, NONE",
        "2024 PENDING, UPLOADED",
        "2024 REJECTED, RETURNED",
        "2024 ACCEPTED, ACCEPTED",
        "whole ACCEPTED, ACCEPTED",
        "single PENDING, UPLOADED",
        "2024 ACCEPTED outside, OUTSIDE",
        "2024 REJECTED; 2024 PENDING, UPLOADED",
        "2024 ACCEPTED outside; 2024 REJECTED, RETURNED",
        "2024 PENDING; whole ACCEPTED; 2023 REJECTED, ACCEPTED",
    })
    void the_best_of_them_counts(String linked, CoverageState state) {
        var links = linked.isEmpty()
                ? List.<LinkedEvidence>of()
                : Arrays.stream(linked.split("; ")).map(CoverageStateTest::link).toList();
        assertThat(CoverageState.of(links, "2024")).isEqualTo(state);
    }

    private static LinkedEvidence link(String text) {
        var words = text.split(" ");
        return new LinkedEvidence(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                1,
                "t",
                "0",
                words[0].equals("whole") ? null : words[0],
                Pin.WHOLE_FILE,
                LinkDecision.valueOf(words[1]),
                words.length > 2,
                UUID.randomUUID());
    }
}
