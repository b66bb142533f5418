package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
        assertThat(gaps(form::particulars))
                .containsExactly(
                        "/issuedOn request.pattern",
                        "/periodTo evidence.period.order",
                        "/indicatorCode evidence.link.indicator-required");
    }

    @Test
    void blank_parts_say_nothing_and_text_is_composed() {
        var form = new EvidenceForm();
        form.title = "  ";
        form.issuer = "So\u031b\u0309";
        form.issuedOn = "";
        assertThat(form.particulars()).isEqualTo(new EvidenceForm.Particulars(null, "Sở", null, null, null, null));
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
