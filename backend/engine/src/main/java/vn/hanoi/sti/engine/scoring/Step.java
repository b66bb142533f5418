package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step on the way to a number or a grade.
 *
 * @param rule   the sentence of the rules applied
 * @param params what it was applied to and what came out, as documented at the {@link Rule}
 */
public record Step(Rule rule, Map<String, String> params) {

    public Step {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    ObjectNode toJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("rule", rule.name());
        ObjectNode named = node.putObject("params");
        params.forEach(named::put);
        return node;
    }
}
