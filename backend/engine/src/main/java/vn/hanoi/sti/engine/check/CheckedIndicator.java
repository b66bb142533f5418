package vn.hanoi.sti.engine.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.Indicator;

/**
 * One indicator of a dossier with everything the rules look at.
 *
 * @param cells by period, in order
 * @param evidence files that were not rejected
 * @param outputs outputs claimed by name, by period
 * @param peers measures of comparable organizations, by period
 * @param history own measures of years before the data years, by year
 */
public record CheckedIndicator(
        Indicator indicator,
        Map<String, CheckedCell> cells,
        List<CheckedEvidence> evidence,
        Map<String, List<CheckedOutput>> outputs,
        Map<String, List<BigDecimal>> peers,
        Map<String, BigDecimal> history) {
    public CheckedIndicator {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        evidence = List.copyOf(evidence);
        outputs = Map.copyOf(outputs);
        peers = Map.copyOf(peers);
        history = Map.copyOf(history);
    }

    String code() {
        return indicator.code();
    }

    CheckFinding finding(CheckRule rule, String period, Map<String, String> params) {
        return new CheckFinding(rule, code(), period, params);
    }
}
