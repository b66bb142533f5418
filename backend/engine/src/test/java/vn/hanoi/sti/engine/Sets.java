package vn.hanoi.sti.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.scoring.EvaluationInput;

/** Small sets and inputs, written down in a line. */
public final class Sets {

    private Sets() {}

    /** A plan's set of one indicator, X, of weight 100 and this scoring. */
    public static CriteriaSet of(String scoring) {
        return read(json("PLAN", "X:G/C=100", Resources.json(scoring)));
    }

    /** A set of checklists, {@code "A1:A/A.1=10 A2:A/A.1=20 …"}: code, group, criterion, weight. */
    public static CriteriaSet checklists(String kind, String layout) {
        return read(json(kind, layout, Resources.json("{'method':'CHECKLIST'}")));
    }

    /** The JSON of such a set. */
    public static ObjectNode json(String kind, String layout, JsonNode scoring) {
        ObjectNode set = JsonNodeFactory.instance
                .objectNode()
                .put("code", "TEST")
                .put("version", 1)
                .put("appendix", "I")
                .put("kind", kind)
                .put("vi", "vi")
                .put("en", "en");
        if (kind.equals("PROGRAMME")) {
            set.put("stage", "FINAL");
        }
        set.set("grades", Resources.json("""
                [{'code':'A','vi':'A','from':'90','everyGroupAtLeastPercent':'60','requiresCompleteDossier':true,
                  'requiresNoCap':true},
                 {'code':'B','vi':'B','from':'70','everyGroupAtLeastPercent':'50'},
                 {'code':'C','vi':'C','from':'50'},{'code':'D','vi':'D','from':'0'}]"""));
        ArrayNode groups = set.putArray("groups");
        for (String indicator : layout.split(" ")) {
            String[] parts = indicator.split("[:/=]");
            ArrayNode criteria = (ArrayNode) child(groups, parts[1], "criteria").get("criteria");
            ArrayNode indicators =
                    (ArrayNode) child(criteria, parts[2], "indicators").get("indicators");
            ObjectNode node =
                    named(indicators.addObject(), parts[0]).put("unit", "%").put("level", "OUTPUT");
            node.set("scoring", scoring);
            if (kind.equals("ORGANIZATION")) {
                ObjectNode weights = node.putObject("weight");
                for (String function : new String[] {"BR", "AR", "TD", "PS", "SV"}) {
                    weights.put(function, parts[3]);
                }
            } else {
                node.put("weight", parts[3]);
            }
            node.put("evidence", "evidence");
        }
        return set;
    }

    public static CriteriaSet read(JsonNode json) {
        CriteriaSetReader.Reading reading = CriteriaSetReader.read(json);
        return reading.set().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    /** An input for such a set; {@code members} besides the set's code, in single quotes. */
    public static EvaluationInput input(String members) {
        EvaluationInput.Reading reading =
                EvaluationInput.read(Resources.json("{'criteriaSet':'TEST'," + members + "}"));
        return reading.input().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    private static JsonNode child(ArrayNode array, String code, String children) {
        for (JsonNode node : array) {
            if (node.get("code").asText().equals(code)) {
                return node;
            }
        }
        ObjectNode node = named(array.addObject(), code);
        node.putArray(children);
        return node;
    }

    private static ObjectNode named(ObjectNode node, String code) {
        return node.put("code", code).put("vi", "vi " + code).put("en", "en " + code);
    }
}
