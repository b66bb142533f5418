package vn.hanoi.sti.engine.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Writes a criteria set as the JSON it was read from. */
final class CriteriaSetJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CriteriaSetJson() {}

    static ObjectNode write(CriteriaSet set) {
        ObjectNode node = JSON.objectNode();
        node.put("code", set.code())
                .put("version", set.version())
                .put("appendix", set.appendix())
                .put("kind", set.kind().name());
        node.put("stage", set.stage().map(Stage::name).orElse(null));
        node.put("vi", set.vi()).put("en", set.en());
        if (!set.grades().isEmpty()) {
            ArrayNode grades = node.putArray("grades");
            set.grades().forEach(grade -> grades.add(grade(grade)));
        }
        ArrayNode groups = node.putArray("groups");
        for (CriteriaGroup group : set.groups()) {
            ArrayNode criteria = named(groups.addObject(), group.code(), group.vi(), group.en())
                    .putArray("criteria");
            for (Criterion criterion : group.criteria()) {
                ArrayNode indicators = named(criteria.addObject(), criterion.code(), criterion.vi(), criterion.en())
                        .putArray("indicators");
                criterion.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
            }
        }
        return node;
    }

    private static ObjectNode named(ObjectNode node, String code, String vi, String en) {
        return node.put("code", code).put("vi", vi).put("en", en);
    }

    private static ObjectNode grade(Grade grade) {
        ObjectNode node = JSON.objectNode().put("code", grade.code()).put("vi", grade.vi());
        grade.en().ifPresent(en -> node.put("en", en));
        node.put("from", grade.from().toPlainString());
        grade.everyGroupAtLeastPercent()
                .ifPresent(least -> node.put("everyGroupAtLeastPercent", least.toPlainString()));
        if (grade.requiresCompleteDossier()) {
            node.put("requiresCompleteDossier", true);
        }
        if (grade.requiresNoCap()) {
            node.put("requiresNoCap", true);
        }
        return node;
    }

    private static ObjectNode indicator(Indicator indicator) {
        ObjectNode node = named(JSON.objectNode(), indicator.code(), indicator.vi(), indicator.en());
        node.put("unit", indicator.unit()).put("level", indicator.level().name());
        node.set("scoring", method(indicator.method()));
        node.set("weight", weight(indicator.weight()));
        return node.put("evidence", indicator.evidence());
    }

    private static ObjectNode method(Method method) {
        ObjectNode node = JSON.objectNode().put("method", method.name().name());
        switch (method) {
            case Method.Rubric rubric -> node.put("levels", rubric.levels());
            case Method.Target target ->
                node.put("direction", target.direction().name());
            case Method.Bands bands -> node.set("bands", bands(bands.bands()));
            case Method.Checklist checklist -> {}
            case Method.Change change -> {
                node.set("bands", bands(change.bands()));
                node.put("change", change.change().name());
            }
            case Method.WeightedCount count -> {
                node.set("bands", bands(count.bands()));
                ObjectNode outputs = node.put("perFte", count.perFte()).putObject("outputs");
                count.outputs().forEach((type, coefficient) -> outputs.put(type, coefficient.toPlainString()));
            }
            case Method.PeerBands peers -> {
                node.set("bands", bands(peers.bands()));
                node.put("minimumPeers", peers.minimumPeers());
            }
        }
        method.aggregation().ifPresent(aggregation -> node.put("aggregation", aggregation.name()));
        return node;
    }

    private static ArrayNode bands(List<Band> bands) {
        ArrayNode nodes = JSON.arrayNode();
        for (Band band : bands) {
            ObjectNode node = nodes.addObject();
            node.set("percent", percent(band.percent()));
            band.upTo().ifPresent(upTo -> node.put("upTo", upTo.toPlainString()).put("inclusive", band.inclusive()));
        }
        return nodes;
    }

    /** Whole percentages are JSON numbers, as in the published sets; anything finer is a decimal string. */
    private static JsonNode percent(BigDecimal percent) {
        boolean whole = percent.stripTrailingZeros().scale() <= 0;
        return whole ? JSON.numberNode(percent.intValueExact()) : JSON.textNode(percent.toPlainString());
    }

    private static JsonNode weight(Weight weight) {
        return switch (weight) {
            case Weight.Single single -> JSON.textNode(single.weight().toPlainString());
            case Weight.ByFunction byFunction -> {
                ObjectNode node = JSON.objectNode();
                byFunction.weights().forEach((function, value) -> node.put(function.name(), value.toPlainString()));
                yield node;
            }
        };
    }
}
