package vn.hanoi.sti.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.engine.check.Samples.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every branch of the rules over a whole dossier. */
class DossierChecksTest {
    private static final String V = "{'value':'%s'}";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // points for percentages: 30 is still allowed
                "PERCENT,50,80,80,-",
                "PERCENT,50,80.1,80.1,check.year.jump@2024",
                "PERCENT,80.1,50,50,check.year.jump@2024",
                // factors otherwise: 3 times is still allowed; from or to nothing is no jump
                "NUMBER,2,6,6,-",
                "NUMBER,2,6.1,6.1,check.year.jump@2024",
                "NUMBER,6.1,2,6,check.year.jump@2024",
                "NUMBER,0,5,5,-",
                "NUMBER,-1,1,1,check.year.jump@2024",
            })
    void a_jump_lies_beyond_its_bound(String indicator, String first, String second, String third, String code) {
        var known = yearly(
                indicator.equals("PERCENT") ? PERCENT : NUMBER,
                V.formatted(first),
                V.formatted(second),
                V.formatted(third));
        assertThat(found(known)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void years_apart_are_no_jump() {
        assertThat(found(yearly(NUMBER, V.formatted("1"), null, V.formatted("9"))))
                .containsExactly("check.value.missing@2024");
    }

    @Test
    void a_value_beyond_three_own_medians_stands_out() {
        assertThat(found(yearly(NUMBER, V.formatted("1"), V.formatted("1"), V.formatted("3"))))
                .isEmpty();
        assertThat(found(yearly(NUMBER, V.formatted("1.5"), V.formatted("1"), V.formatted("4.6"))))
                .contains("check.history.own-median@2025");
    }

    @Test
    void earlier_years_belong_to_the_own_median() {
        var known = yearly(NUMBER, V.formatted("1"), null, V.formatted("9"));
        var past = new CheckedIndicator(
                NUMBER, known.cells(), known.evidence(), Map.of(), Map.of(), Map.of("2022", BigDecimal.ONE));
        assertThat(found(past)).contains("check.history.own-median@2025");
    }

    @Test
    void equal_years_are_a_hint() {
        assertThat(found(yearly(NUMBER, V.formatted("5"), V.formatted("5.0"), V.formatted("5"))))
                .containsExactly("check.year.unchanged");
        assertThat(found(yearly(NUMBER, V.formatted("0"), V.formatted("0"), V.formatted("0"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 5 peers 10..14: median 12, deviation 1.4826, bound 4.4478
        "16.4,5,false",
        "16.5,5,true",
        "7.5,5,true",
        "7.6,5,false",
        // one peer fewer than the least tells nothing
        "99,4,false",
    })
    void an_outlier_needs_enough_peers(String value, int peers, boolean stands) {
        var all = List.of("10", "11", "12", "13", "14");
        var known = among(
                yearly(NUMBER, V.formatted(value)),
                "2023",
                all.subList(0, peers).toArray(String[]::new));
        assertThat(found(known)).isEqualTo(stands ? List.of("check.peers.outlier@2023") : List.of());
    }

    @Test
    void equal_peers_have_no_outlier_and_no_peers_value_leaks() {
        assertThat(found(among(yearly(NUMBER, V.formatted("9")), "2023", "1", "1", "1", "1", "1")))
                .isEmpty();
        var finding = DossierChecks.check(
                        List.of(among(yearly(NUMBER, V.formatted("99")), "2023", "10", "11", "12", "13", "14")),
                        List.of(2023),
                        CheckBounds.ILLUSTRATIVE)
                .getFirst();
        assertThat(finding.params()).isEqualTo(Map.of("value", "99"));
    }

    @Test
    void a_claim_needs_proof_or_explanation() {
        var claimed = with(yearly(NUMBER, V.formatted("1")), List.of());
        assertThat(found(claimed)).containsExactly("check.evidence.missing");
        var explained = new CheckedIndicator(
                NUMBER,
                Map.of("2023", cell("REPORTED", "{'value':'1'}", "Lời")),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of());
        assertThat(found(explained)).containsExactly("check.evidence.explained");
        var nothing = new CheckedIndicator(
                NUMBER, Map.of("2023", cell("NOT_REPORTED", null, "Lời")), List.of(), Map.of(), Map.of(), Map.of());
        assertThat(found(nothing)).containsExactly("check.value.not-reported@2023");
        var statement = new CheckedIndicator(
                RUBRIC, Map.of("single", cell("REPORTED", null, "Lời")), List.of(), Map.of(), Map.of(), Map.of());
        assertThat(found(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,2023-01-01,2023-12-31,-",
                "-,-,2022-12-31,check.evidence.period-outside",
                "-,2026-01-01,-,check.evidence.period-outside",
                "-,2020-01-01,2023-01-01,-",
                "2025,2023-01-01,2024-12-31,check.evidence.period-other-year@2025",
                "2024,2023-01-01,2024-01-01,-",
                "single,2023-01-01,2024-01-01,-",
                "2024,2020-01-01,2021-01-01,check.evidence.period-outside@2024",
            })
    void evidence_covers_the_years_it_proves(String period, LocalDate from, LocalDate to, String code) {
        var known = with(yearly(NUMBER, V.formatted("1")), List.of(new CheckedEvidence("Báo cáo", period, from, to)));
        assertThat(found(known)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void an_output_is_claimed_once_and_counted() {
        var value = "{'fte':'2','outputs':[{'type':'Q1','count':'2'}]}";
        var known = yearly(COUNT, value, value);
        var doi = new CheckedOutput("Q1", OutputIdentifier.DOI, "10.1234/a", BigDecimal.ONE, false);
        var other = new CheckedOutput("Q1", OutputIdentifier.DOI, "10.1234/b", BigDecimal.ONE, true);
        assertThat(found(claiming(known, Map.of("2023", List.of(doi, other)))))
                .containsExactly("check.output.elsewhere@2023");
        assertThat(found(claiming(known, Map.of("2023", List.of(doi))))).containsExactly("check.outputs.unlisted@2023");
        assertThat(found(claiming(known, Map.of("2023", List.of(doi), "2024", List.of(doi)))))
                .contains("check.output.duplicate@2024");
        var second = new CheckedOutput("Q2", OutputIdentifier.DOI, "10.1234/c", BigDecimal.ONE, false);
        assertThat(found(claiming(known, Map.of("2023", List.of(second)))))
                .contains("check.outputs.more-than-counted@2023");
    }

    @ParameterizedTest
    @EnumSource(CheckRule.class)
    void every_rule_is_described(CheckRule rule) {
        var text = CheckRuleText.of(rule);
        assertThat(text).as(rule.code()).isNotNull();
        assertThat(List.of(
                        text.vi().what(),
                        text.vi().example(),
                        text.en().what(),
                        text.en().example(),
                        text.source()))
                .noneMatch(String::isBlank);
    }

    @Test
    void measures_are_per_what_they_are_made_from() {
        assertThat(
                        Measure.of(
                                COUNT.method(),
                                json(
                                        "{'fte':'4','outputs':[{'type':'Q1','count':'2','fraction':'0.5'},{'type':'Q2','count':'2'}]}")))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("1"));
        assertThat(Measure.of(MONEY.method(), json("{'amount':'9','fte':'0'}"))).isEmpty();
        assertThat(Measure.of(SHARE.method(), json("{'numerator':'1','denominator':'4'}")))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("25"));
        assertThat(Measure.of(RUBRIC.method(), json("{}"))).isEmpty();
        assertThat(Measure.of(SHARE.method(), null)).isEmpty();
    }
}
