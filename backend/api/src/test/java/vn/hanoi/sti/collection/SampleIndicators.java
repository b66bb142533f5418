package vn.hanoi.sti.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.evidence.IndicatorEvidence;
import vn.hanoi.sti.evidence.LinkDecision;
import vn.hanoi.sti.evidence.LinkedEvidence;
import vn.hanoi.sti.evidence.Pin;

/** Indicators of the small set, with what was collected for them, for tests of the rules alone. */
final class SampleIndicators {
    static final List<Integer> YEARS = List.of(2023, 2024, 2025);
    static final CriteriaSet SET = read();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String code;
    private final Map<String, SavedCell> cells = new HashMap<>();
    private List<Integer> usable = YEARS;
    private Appraisal appraisal;
    private IndicatorEvidence evidence = IndicatorEvidence.NONE;

    private SampleIndicators(String code) {
        this.code = code;
    }

    static SampleIndicators of(String code) {
        return new SampleIndicators(code);
    }

    static Indicator indicator(String code) {
        return SET.indicator(code).orElseThrow();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException mistake) {
            throw new IllegalArgumentException(mistake);
        }
    }

    SampleIndicators existingFrom(int year) {
        usable = YEARS.stream().filter(y -> y >= year).toList();
        return this;
    }

    SampleIndicators reported(String period, String value) {
        return saved(period, SavedState.REPORTED, value);
    }

    SampleIndicators saved(String period, SavedState state, String value) {
        cells.put(
                period,
                new SavedCell(period, state, value == null ? null : json(value), "vì", 1, "Cán bộ", Instant.EPOCH));
        return this;
    }

    /** The department's word on what has been said up to here. */
    SampleIndicators appraised(AppraisalDecision decision, Integer level) {
        var known = record();
        appraisal = new Appraisal(
                decision,
                level,
                null,
                "vì",
                known.savedRevisions(),
                evidence.changes(),
                1,
                "Chuyên viên",
                Instant.EPOCH);
        return this;
    }

    SampleIndicators linked(LinkDecision... decisions) {
        evidence = new IndicatorEvidence(
                java.util.Arrays.stream(decisions)
                        .map(d -> new LinkedEvidence(
                                null,
                                null,
                                1,
                                1,
                                "Báo cáo",
                                Character.toString('a' + d.ordinal()).repeat(64),
                                null,
                                Pin.WHOLE_FILE,
                                d,
                                false,
                                null))
                        .toList(),
                decisions.length,
                Instant.EPOCH);
        return this;
    }

    IndicatorRecord record() {
        return IndicatorRecord.of(
                new WeighedIndicator(indicator(code), Fraction.ONE),
                YEARS,
                usable,
                cells,
                appraisal,
                evidence,
                List.of());
    }

    private static CriteriaSet read() {
        try (var file = SampleIndicators.class.getResourceAsStream("/cases/small-set.json")) {
            return CriteriaSetReader.read(new ObjectMapper().readTree(file))
                    .set()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
