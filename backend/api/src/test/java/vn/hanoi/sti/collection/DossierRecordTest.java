package vn.hanoi.sti.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.evidence.LinkDecision;
import vn.hanoi.sti.shared.problem.Problem;

/** What a dossier lacks, how far it is, and when its appraisal is done. */
@Tag("fast")
class DossierRecordTest {
    private static final String CHECKED = "{\"met\":\"1\",\"applicable\":\"1\"}";
    private static final String VALUE = "{\"value\":\"1\"}";

    @Test
    void what_is_missing_is_named_cell_by_cell() {
        assertThat(missing(SampleIndicators.of("BV").existingFrom(2024)))
                .containsExactly("BV 2024 value.missing", "BV 2025 value.missing");
        assertThat(missing(SampleIndicators.of("BV").existingFrom(2025).saved("2025", SavedState.NOT_REPORTED, null)))
                .containsExactly("BV 2025 value.not-reported");
        assertThat(missing(SampleIndicators.of("RB"))).containsExactly("RB single statement.missing");
        assertThat(missing(SampleIndicators.of("CK").reported("single", CHECKED)))
                .containsExactly("CK null evidence.missing");
        assertThat(missing(SampleIndicators.of("CK").reported("single", CHECKED).linked(LinkDecision.REJECTED)))
                .containsExactly("CK null evidence.missing");
        assertThat(missing(SampleIndicators.of("CK").reported("single", CHECKED).linked(LinkDecision.PENDING)))
                .isEmpty();
        assertThat(missing(SampleIndicators.of("CK").saved("single", SavedState.NOT_APPLICABLE, null)))
                .isEmpty();
        assertThat(missing(SampleIndicators.of("RB").reported("single", null))).isEmpty();
        assertThat(missing(SampleIndicators.of("CK").appraised(AppraisalDecision.NOT_APPLICABLE, null)))
                .isEmpty();
        assertThat(missing(SampleIndicators.of("BV").existingFrom(2026))).isEmpty();
    }

    @Test
    void an_indicator_fills_up_year_by_year() {
        assertThat(SampleIndicators.of("BV").record().status()).isEqualTo(IndicatorRecord.Status.EMPTY);
        assertThat(SampleIndicators.of("BV").reported("2023", VALUE).record().status())
                .isEqualTo(IndicatorRecord.Status.PARTIAL);
        assertThat(SampleIndicators.of("BV")
                        .existingFrom(2024)
                        .reported("2024", VALUE)
                        .reported("2025", VALUE)
                        .record()
                        .status())
                .isEqualTo(IndicatorRecord.Status.FILLED);
        assertThat(SampleIndicators.of("BV").existingFrom(2026).record().status())
                .isEqualTo(IndicatorRecord.Status.NOT_EXISTING);
    }

    @Test
    void progress_counts_what_is_owed_and_what_is_there() {
        var dossier = dossier(
                SampleIndicators.of("BV")
                        .existingFrom(2024)
                        .reported("2024", VALUE)
                        .linked(LinkDecision.PENDING),
                SampleIndicators.of("CK")
                        .saved("single", SavedState.NOT_APPLICABLE, null)
                        .appraised(AppraisalDecision.ACCEPTED, null),
                SampleIndicators.of("CH").saved("single", SavedState.NOT_REPORTED, null),
                SampleIndicators.of("RB")
                        .appraised(AppraisalDecision.RETURNED, null)
                        .reported("single", null));
        assertThat(dossier.progress()).isEqualTo(new Progress(3, 5, 1, 2, 1, 4));
        assertThat(dossier.completeness().complete()).isFalse();
    }

    @Test
    void an_appraisal_is_stale_once_a_value_or_the_evidence_changed() {
        assertThat(SampleIndicators.of("CK")
                        .reported("single", CHECKED)
                        .appraised(AppraisalDecision.ACCEPTED, null)
                        .record()
                        .stale())
                .isFalse();
        assertThat(SampleIndicators.of("CK")
                        .appraised(AppraisalDecision.ACCEPTED, null)
                        .reported("single", CHECKED)
                        .record()
                        .stale())
                .isTrue();
        assertThat(SampleIndicators.of("CK")
                        .appraised(AppraisalDecision.ACCEPTED, null)
                        .linked(LinkDecision.PENDING)
                        .record()
                        .stale())
                .isTrue();
        assertThat(SampleIndicators.of("CK").record().stale()).isFalse();
    }

    @Test
    void every_indicator_must_be_settled_on_what_is_there_now() {
        var gaps = AppraisalChecks.unfinished(dossier(
                SampleIndicators.of("BV"),
                SampleIndicators.of("CK")
                        .appraised(AppraisalDecision.ACCEPTED, null)
                        .reported("single", CHECKED),
                SampleIndicators.of("CH").appraised(AppraisalDecision.RETURNED, null),
                SampleIndicators.of("RB").appraised(AppraisalDecision.ACCEPTED, 3),
                SampleIndicators.of("TG").appraised(AppraisalDecision.NOT_APPLICABLE, null)));
        assertThat(gaps.stream().map(g -> g.pointer() + " " + g.code()))
                .containsExactly(
                        "/indicators/BV appraisal.missing",
                        "/indicators/CK appraisal.stale",
                        "/indicators/CH appraisal.returned");
    }

    @Test
    void levels_belong_to_accepted_rubrics_and_reasons_to_what_must_be_explained() {
        assertThat(gaps("RB", AppraisalDecision.ACCEPTED, null, null))
                .containsExactly("/level appraisal.level.required", "/reason appraisal.reason.required");
        assertThat(gaps("RB", AppraisalDecision.ACCEPTED, 3, "Đủ")).isEmpty();
        assertThat(gaps("RB", AppraisalDecision.RETURNED, 3, "Thiếu"))
                .containsExactly("/level appraisal.level.unexpected");
        assertThat(gaps("CK", AppraisalDecision.ACCEPTED, 3, null))
                .containsExactly("/level appraisal.level.unexpected");
        assertThat(gaps("CK", AppraisalDecision.ACCEPTED, null, null)).isEmpty();
        assertThat(gaps("CK", AppraisalDecision.RETURNED, null, null))
                .containsExactly("/reason appraisal.reason.required");
        assertThat(gaps("CK", AppraisalDecision.NOT_APPLICABLE, null, null))
                .containsExactly("/reason appraisal.reason.required");
    }

    @Test
    void many_are_accepted_together_only_when_none_needs_a_word_of_its_own() {
        var dossier = dossier(
                SampleIndicators.of("BV"),
                SampleIndicators.of("RB"),
                SampleIndicators.of("CH").appraised(AppraisalDecision.RETURNED, null),
                SampleIndicators.of("CK")
                        .appraised(AppraisalDecision.RETURNED, null)
                        .reported("single", CHECKED));
        assertThat(AppraisalChecks.acceptable(dossier, List.of("BV", "CK")))
                .extracting(IndicatorRecord::code)
                .containsExactly("BV", "CK");
        var problem = catchThrowableOfType(
                Problem.class, () -> AppraisalChecks.acceptable(dossier, List.of("BV", "BV", "RB", "CH", "XX")));
        assertThat(problem.errors().stream().map(g -> g.pointer() + " " + g.code()))
                .containsExactly(
                        "/indicators/1 appraisal.indicator.twice", "/indicators/2 appraisal.level.required",
                        "/indicators/3 appraisal.decided", "/indicators/4 appraisal.indicator.unknown");
    }

    private static DossierRecord dossier(SampleIndicators... samples) {
        return new DossierRecord(
                null, Arrays.stream(samples).map(SampleIndicators::record).toList());
    }

    private static List<String> missing(SampleIndicators sample) {
        return sample.record().missing().stream()
                .map(m -> m.indicatorCode() + " " + m.period() + " " + m.code())
                .toList();
    }

    private static List<String> gaps(String code, AppraisalDecision decision, Integer level, String reason) {
        var problem = catchThrowableOfType(
                Problem.class,
                () -> AppraisalChecks.check(SampleIndicators.of(code).record(), decision, level, reason));
        return problem == null
                ? List.of()
                : problem.errors().stream()
                        .map(g -> g.pointer() + " " + g.code())
                        .toList();
    }
}
