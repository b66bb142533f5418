package vn.hanoi.sti.engine.check;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a rule found.
 *
 * @param period a data year or {@code single}; null when the indicator as a whole is meant
 * @param params values that a sentence about it needs, decimals with a dot
 */
public record CheckFinding(CheckRule rule, String indicatorCode, String period, Map<String, String> params) {
    public CheckFinding {
        params = java.util.Collections.unmodifiableMap(new TreeMap<>(params));
    }

    public String code() {
        return rule.code();
    }

    public Severity severity() {
        return rule.severity();
    }
}
