package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.Aggregation;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.criteria.Weight;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What an upload may say of itself, and where a link may point. */
@Tag("fast")
class EvidenceRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    private static final List<Integer> YEARS = List.of(2023, 2024, 2025);
    private static final List<Indicator> INDICATORS =
            List.of(indicator("YEARLY", Optional.of(Aggregation.AVERAGE)), indicator("ONCE", Optional.empty()));

    @Test
    void a_link_names_an_indicator_of_the_evaluation_and_one_of_its_periods() {
        LinkRules.check(INDICATORS, YEARS, "YEARLY", null);
        LinkRules.check(INDICATORS, YEARS, "YEARLY", "2023");
        LinkRules.check(INDICATORS, YEARS, "ONCE", "single");
        assertThat(gaps(() -> LinkRules.check(INDICATORS, YEARS, "OTHER", "2023")))
                .containsExactly("/indicatorCode evidence.indicator.unknown");
        assertThat(gaps(() -> LinkRules.check(INDICATORS, YEARS, "YEARLY", "2022")))
                .containsExactly("/period evidence.period.outside");
        assertThat(gaps(() -> LinkRules.check(INDICATORS, YEARS, "YEARLY", "single")))
                .containsExactly("/period evidence.period.outside");
        assertThat(gaps(() -> LinkRules.check(INDICATORS, YEARS, "ONCE", "2023")))
                .containsExactly("/period evidence.period.outside");
    }

    @Test
    void every_gap_of_an_upload_is_named_at_once() {
        var form = new EvidenceForm();
        form.issuedOn = "2025-02-30";
        form.periodFrom = "2025-02-01";
        form.periodTo = "2025-01-31";
        form.page = "3";
        form.validFrom = "2026-01-02";
        form.validTo = "2026-01-01";
        assertThat(gaps(() -> form.particulars(TODAY)))
                .containsExactly(
                        "/issuedOn request.pattern",
                        "/periodTo evidence.period.order",
                        "/validTo evidence.validity.order",
                        "/indicatorCode evidence.link.indicator-required");
    }

    @Test
    void blank_parts_say_nothing_and_text_is_composed() {
        var form = new EvidenceForm();
        form.title = "  ";
        form.issuer = "So\u031b\u0309";
        form.issuedOn = "";
        assertThat(form.particulars(TODAY))
                .isEqualTo(new Particulars(null, "Sở", null, null, null, null, null, null, Confidentiality.INTERNAL));
    }

    @ParameterizedTest(name = "issued {0}: {1}")
    @CsvSource({"2026-07-20, true", "2026-07-21, false", "2001-01-01, true"})
    void nothing_was_issued_tomorrow(LocalDate day, boolean possible) {
        var said = new Particulars("t", null, null, day, null, null, null, null, Confidentiality.PUBLIC);
        assertThat(ParticularsRules.gaps(said, TODAY).isEmpty()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "{0} to {1} for {2}-{3}: outside {4}")
    @CsvSource({
        "2023-01-01, 2023-12-31, 2023, 2023, false",
        "2023-12-31, 2024-01-01, 2023, 2023, false",
        "2022-01-01, 2022-12-31, 2023, 2023, true",
        "2024-01-01, 2024-12-31, 2023, 2023, true",
        "2022-01-01, 2026-12-31, 2023, 2025, false",
        "2019-01-01, 2022-12-31, 2023, 2025, true",
        "2026-01-01, 2026-12-31, 2023, 2025, true",
        ", , 2023, 2025, false",
        "2026-01-01, , 2023, 2025, true",
        "2022-01-01, , 2023, 2025, false",
        ", 2022-12-31, 2023, 2025, true",
        ", 2023-01-01, 2023, 2025, false",
    })
    void what_covers_another_time_says_nothing_of_a_year(
            LocalDate from, LocalDate to, int first, int last, boolean outside) {
        assertThat(ParticularsRules.outside(from, to, first, last)).isEqualTo(outside);
    }

    @ParameterizedTest(name = "{0},{1} {2}x{3}: possible {4}")
    @CsvSource({
        "0, 0, 1, 1, true",
        "0.25, 0.5, 0.75, 0.5, true",
        "0.250001, 0.5, 0.75, 0.5, false",
        "0.25, 0.500001, 0.75, 0.5, false",
        "0, 0, 0, 1, false",
        "0, 0, 1, 0.000000, false",
        "1, 0, 0.1, 0.1, false",
    })
    void a_region_has_an_area_and_stays_on_its_page(String x, String y, String width, String height, boolean possible) {
        assertThat(new PinRegion(x, y, width, height).gaps("/region").isEmpty()).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "0.123456, true", "0.1234567, false", "1.1, false", "-0.1, false", "1e-1, false"})
    void a_fraction_is_written_exactly(String text, boolean possible) {
        assertThat(text.matches(PinRegion.FRACTION)).isEqualTo(possible);
    }

    @Test
    void a_place_needs_its_page_and_keeps_its_numbers() {
        assertThat(gaps(() -> new Pin(null, new PinRegion("0", "0", "1", "1"), null).check()))
                .containsExactly("/page evidence.pin.page-required");
        assertThat(gaps(() -> new Pin(null, null, "quoted").check()))
                .containsExactly("/page evidence.pin.page-required");
        new Pin(3, null, null).check();
        assertThat(PinRegion.of(
                        new BigDecimal("0.000000"),
                        new BigDecimal("0.500000"),
                        new BigDecimal("1.000000"),
                        new BigDecimal("0.125000")))
                .isEqualTo(new PinRegion("0", "0.5", "1", "0.125"));
        assertThat(PinRegion.of(null, null, null, null)).isNull();
    }

    private static List<String> gaps(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        var problem = catchThrowableOfType(Problem.class, call);
        assertThat(problem.status()).isEqualTo(422);
        return problem.errors().stream()
                .map((ProblemError e) -> e.pointer() + " " + e.code())
                .toList();
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
