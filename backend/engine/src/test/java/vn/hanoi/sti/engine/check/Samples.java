package vn.hanoi.sti.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.Indicator;

/** Indicators and dossiers in a line. */
final class Samples {
    private static final String BANDS = ",'bands':[{'percent':100}]";
    static final Indicator PERCENT =
            of("{'method':'BANDS','aggregation':'AVERAGE'" + BANDS + "}", "Mức hoàn thành", "%");
    static final Indicator SHARE =
            of("{'method':'BANDS','aggregation':'AVERAGE'" + BANDS + "}", "Tỷ lệ hoàn thành", "%");
    static final Indicator NUMBER = of("{'method':'BANDS','aggregation':'AVERAGE'" + BANDS + "}", "Chỉ số", "điểm");
    static final Indicator RUBRIC = of("{'method':'RUBRIC','levels':5}", "Tác động", "mức 0–5");
    static final Indicator CHECKLIST = of("{'method':'CHECKLIST','aggregation':'AVERAGE'}", "Mục đạt", "%");
    static final Indicator TARGET =
            of("{'method':'TARGET','direction':'HIGHER_IS_BETTER','aggregation':'AVERAGE'}", "Khối lượng", "việc");
    static final Indicator CHANGE = of("{'method':'CHANGE','change':'RELATIVE'" + BANDS + "}", "Tăng trưởng", "đồng");
    static final Indicator COUNT = of(
            "{'method':'WEIGHTED_COUNT','perFte':1,'aggregation':'POOLED','outputs':{'Q1':'2'," + "'Q2':'1'}" + BANDS
                    + "}",
            "Công bố",
            "điểm/FTE");
    static final Indicator MONEY =
            of("{'method':'PEER_BANDS','minimumPeers':3,'aggregation':'POOLED'" + BANDS + "}", "Thu", "triệu đồng/FTE");

    private Samples() {}

    private static Indicator of(String scoring, String name, String unit) {
        var known = Sets.of(scoring).indicator("X").orElseThrow();
        return new Indicator("X", name, name, unit, known.level(), known.method(), known.weight(), known.evidence());
    }

    static CheckedCell cell(String state, String value, String explanation) {
        return new CheckedCell(CheckedCell.State.valueOf(state), value == null ? null : json(value), explanation);
    }

    static JsonNode json(String text) {
        return Resources.json(text);
    }

    /** An indicator with one file behind it and these values, one a year from 2023. */
    static CheckedIndicator yearly(Indicator indicator, String... values) {
        Map<String, CheckedCell> cells = new LinkedHashMap<>();
        for (var i = 0; i < values.length; i++) {
            cells.put(
                    Integer.toString(2023 + i),
                    values[i] == null ? CheckedCell.EMPTY : CheckedCell.reported(json(values[i])));
        }
        return new CheckedIndicator(
                indicator,
                cells,
                List.of(new CheckedEvidence("Báo cáo", null, null, null)),
                Map.of(),
                Map.of(),
                Map.of());
    }

    static CheckedIndicator with(CheckedIndicator known, List<CheckedEvidence> evidence) {
        return new CheckedIndicator(
                known.indicator(), known.cells(), evidence, known.outputs(), known.peers(), known.history());
    }

    static CheckedIndicator among(CheckedIndicator known, String period, String... peers) {
        return new CheckedIndicator(
                known.indicator(),
                known.cells(),
                known.evidence(),
                known.outputs(),
                Map.of(period, Stream.of(peers).map(BigDecimal::new).toList()),
                known.history());
    }

    static CheckedIndicator claiming(CheckedIndicator known, Map<String, List<CheckedOutput>> outputs) {
        return new CheckedIndicator(
                known.indicator(), known.cells(), known.evidence(), outputs, known.peers(), known.history());
    }

    static List<String> found(CheckedIndicator... known) {
        return DossierChecks.check(List.of(known), List.of(2023, 2024, 2025), CheckBounds.ILLUSTRATIVE).stream()
                .map(f -> f.code() + (f.period() == null ? "" : "@" + f.period()))
                .toList();
    }
}
