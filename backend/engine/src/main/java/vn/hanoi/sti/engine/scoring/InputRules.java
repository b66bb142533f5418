package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.JsonFields;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Method;

/** Whether an input fits the set it is to be scored by. The engine itself scores any input. */
final class InputRules {

    private InputRules() {}

    /**
     * Codes: {@code input.criteriaSet.other}, {@code input.functions.sum} {sum}, {@code input.functions.unexpected},
     * {@code input.indicator.unknown} {code}, {@code input.peers.unexpected}, and those of {@link ValueRules}
     * with {@code input.} in front instead of {@code value.}.
     */
    static List<Finding> check(CriteriaSet set, EvaluationInput input) {
        List<Finding> findings = new ArrayList<>();
        if (!input.criteriaSet().equals(set.code())) {
            findings.add(new Finding("/criteriaSet", "input.criteriaSet.other", Map.of("expected", set.code())));
        }
        checkFunctions(set, input, findings);
        input.values().forEach((code, value) -> {
            String pointer = JsonFields.child("/values", code);
            Optional<Indicator> indicator = known(set, code, pointer, findings);
            JsonNode json = value.toJson();
            indicator.ifPresent(
                    found -> new ValueReader(EvaluationInputReader.AREA, indicator, findings).value(json, pointer));
        });
        int[] index = {0};
        input.withoutEvidence().forEach(code -> known(set, code, "/withoutEvidence/" + index[0]++, findings));
        input.evidence().keySet().forEach(code -> known(set, code, JsonFields.child("/evidence", code), findings));
        input.peers().keySet().forEach(code -> {
            String pointer = JsonFields.child("/peers", code);
            known(set, code, pointer, findings)
                    .filter(found -> !(found.method() instanceof Method.PeerBands))
                    .ifPresent(found -> findings.add(new Finding(pointer, "input.peers.unexpected")));
        });
        return findings;
    }

    private static void checkFunctions(CriteriaSet set, EvaluationInput input, List<Finding> findings) {
        BigDecimal sum = input.functions().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (set.kind() == Kind.ORGANIZATION && sum.compareTo(BigDecimal.ONE) != 0) {
            findings.add(new Finding("/functions", "input.functions.sum", Map.of("sum", sum.toPlainString())));
        }
        if (set.kind() != Kind.ORGANIZATION && !input.functions().isEmpty()) {
            findings.add(new Finding("/functions", "input.functions.unexpected"));
        }
    }

    private static Optional<Indicator> known(CriteriaSet set, String code, String pointer, List<Finding> findings) {
        Optional<Indicator> indicator = set.indicator(code);
        if (indicator.isEmpty()) {
            findings.add(new Finding(pointer, "input.indicator.unknown", Map.of("code", code)));
        }
        return indicator;
    }
}
