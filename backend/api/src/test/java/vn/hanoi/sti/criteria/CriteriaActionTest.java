package vn.hanoi.sti.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of acts on a version of a set. */
@Tag("fast")
class CriteriaActionTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, criteria:publish criteria:import, PUBLISH DISCARD",
        "DRAFT, false, criteria:publish criteria:import, DISCARD",
        "DRAFT, true, criteria:publish, PUBLISH",
        "DRAFT, true, criteria:import, DISCARD",
        "DRAFT, true, criteria:read audit:read, ''",
        "PUBLISHED, true, criteria:publish criteria:import, ''"
    })
    void what_may_be_done(CriteriaStatus status, boolean publishable, String permissions, String expected) {
        var allowed = CriteriaAction.allowed(status, publishable, Set.copyOf(Arrays.asList(permissions.split(" "))));
        assertThat(allowed.stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
