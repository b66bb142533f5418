package vn.hanoi.sti.engine.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands between a person and an evaluation.
 *
 * @param level the heaviest of the reasons
 * @param reasons every one, the heaviest first, then in the order of the rules
 */
public record Conflict(ConflictLevel level, List<Reason> reasons) {
    /**
     * @param params facts behind it, e.g. {@code body}, {@code from}, {@code to}, {@code title}; all text
     */
    public record Reason(ConflictRule rule, ConflictLevel level, Map<String, String> params) {
        public Reason {
            var present = new TreeMap<String, String>();
            params.forEach((name, value) -> {
                if (value != null) {
                    present.put(name, value);
                }
            });
            params = java.util.Collections.unmodifiableMap(present);
        }
    }

    static Conflict of(List<Reason> found) {
        var reasons = found.stream()
                .distinct()
                .sorted(Comparator.comparing(Reason::level).reversed().thenComparing(Reason::rule))
                .toList();
        return new Conflict(
                reasons.isEmpty() ? ConflictLevel.NONE : reasons.getFirst().level(), reasons);
    }

    public boolean bars() {
        return level == ConflictLevel.BAR;
    }
}
