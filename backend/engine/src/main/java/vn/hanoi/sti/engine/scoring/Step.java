package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One step on the way to a number or a grade. */
public final class Step {

    private final Rule rule;
    private final List<Param> params;

    Step(Rule rule, List<Param> params) {
        this.rule = rule;
        this.params = params;
    }

    /** A step whose parameters are words already. */
    public Step(Rule rule, Map<String, String> params) {
        List<Param> texts = new ArrayList<>();
        params.forEach((name, value) -> texts.add(new Param.Text(name, value)));
        this.rule = rule;
        this.params = List.copyOf(texts);
    }

    /** The sentence of the rules applied. */
    public Rule rule() {
        return rule;
    }

    /** What it was applied to and what came out, as documented at the {@link Rule}. */
    public Map<String, String> params() {
        Map<String, String> written = LinkedHashMap.newLinkedHashMap(2 * params.size());
        params.forEach(param -> param.write(written));
        return written;
    }

    ObjectNode toJson() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("rule", rule.name());
        ObjectNode named = node.putObject("params");
        params().forEach(named::put);
        return node;
    }

    /** Steps that read the same are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Step step && rule == step.rule && params().equals(step.params());
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + params().hashCode();
    }

    @Override
    public String toString() {
        return rule + " " + params();
    }
}
