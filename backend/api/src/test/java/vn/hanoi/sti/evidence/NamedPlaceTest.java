package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.Aggregation;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.criteria.Weight;

/** What a file's name says that it proves. */
@Tag("fast")
class NamedPlaceTest {
    private static final List<Indicator> INDICATORS = List.of(
            indicator("O6-11", Optional.of(Aggregation.AVERAGE)),
            indicator("O6-1", Optional.of(Aggregation.AVERAGE)),
            indicator("O6-40", Optional.empty()));

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "O6-11_2024_báo cáo.pdf, O6-11, 2024,",
        "o6-11_2024.pdf, O6-11, 2024,",
        "O6-11 2024 bao cao.pdf, O6-11, 2024,",
        "O6-11__2024__x.pdf, O6-11, 2024,",
        "O6-1_2024.pdf, O6-1, 2024,",
        "O6-11.pdf, O6-11, ,",
        "O6-11_báo cáo 2024.pdf, O6-11, ,",
        "O6-11/2024/a.pdf, O6-11, 2024,",
        "Hồ sơ/O6-11/2024/sub/a.pdf, O6-11, 2024,",
        "O6-11\\2024\\a.pdf, O6-11, 2024,",
        "O6-11/a.pdf, O6-11, ,",
        "O6-11/2024_a.pdf, O6-11, 2024,",
        "O6-11/O6-1_2023.pdf, O6-1, 2023,",
        "O6-40_2024.pdf, O6-40, ,",
        "O6-40.pdf, O6-40, ,",
        "O6-11_2022_a.pdf, , , evidence.period.outside",
        "O6-11/2026/a.pdf, , , evidence.period.outside",
        "O6-99_2024.pdf, , , evidence.indicator.unknown",
        "O6-99/a.pdf, , , evidence.indicator.unknown",
        "báo cáo 2024.pdf, , , evidence.name.no-indicator",
        "2024/a.pdf, , , evidence.name.no-indicator",
        "a, , , evidence.name.no-indicator",
        ".pdf, , , evidence.name.no-indicator",
    })
    void names(String path, String indicator, String period, String reason) {
        assertThat(NamedPlace.of(path, INDICATORS, List.of(2023, 2024, 2025)))
                .isEqualTo(new NamedPlace(indicator, period, reason));
    }

    private static Indicator indicator(String code, Optional<Aggregation> years) {
        return new Indicator(
                code,
                code,
                code,
                "%",
                IooiLevel.OUTPUT,
                new Method.Checklist(years),
                new Weight.Single(BigDecimal.ONE),
                "");
    }
}
