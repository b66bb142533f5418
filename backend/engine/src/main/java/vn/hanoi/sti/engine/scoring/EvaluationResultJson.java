package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Writes a result: fractions in lowest terms, and beside them what a screen shows. */
final class EvaluationResultJson {

    private EvaluationResultJson() {}

    static ObjectNode write(EvaluationResult result) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("criteriaSet")
                .put("code", result.criteriaSet())
                .put("version", result.version())
                .put("digest", result.criteriaDigest());
        node.put("kind", result.kind().name()).put("engineVersion", result.engineVersion());
        ArrayNode indicators = node.putArray("indicators");
        result.indicators().forEach(indicator -> indicators.add(indicator(indicator)));
        ArrayNode groups = node.putArray("groups");
        result.groups().forEach(group -> {
            ObjectNode item = groups.addObject().put("code", group.code());
            exact(item, "effectiveWeight", group.effectiveWeight());
            exact(item, "points", group.points());
            exact(item, "percent", group.percent());
        });
        ArrayNode levels = node.putArray("levels");
        result.levels().forEach(level -> {
            ObjectNode item = levels.addObject().put("level", level.level().name());
            exact(item, "effectiveWeight", level.effectiveWeight());
            exact(item, "points", level.points());
        });
        exact(node, "total", result.total());
        strings(node.putArray("flags"), result.flags());
        ArrayNode failed = node.putArray("conditionsFailed");
        result.conditionsFailed()
                .forEach(condition -> strings(
                        failed.addObject().put("grade", condition.grade()).putArray("because"), condition.because()));
        ArrayNode caps = node.putArray("caps");
        result.caps()
                .forEach(cap -> caps.addObject()
                        .put("code", cap.cap().code())
                        .put("atMost", cap.atMost())
                        .put("setAside", cap.setAside()));
        node.put("gradeBeforeCaps", result.gradeBeforeCaps().orElse(null));
        node.put("grade", result.grade().orElse(null));
        if (result.kind() == Kind.ORGANIZATION) {
            node.put("status", result.status().map(Enum::name).orElse(null));
        }
        steps(node, result.steps());
        return node;
    }

    static ObjectNode indicator(IndicatorResult indicator) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("code", indicator.code())
                .put("level", indicator.level().name());
        exact(node, "raw", indicator.raw());
        node.put("share", indicator.share().map(Exact::text).orElse(null));
        node.put(
                "sharePercentShown",
                indicator
                        .share()
                        .map(share -> Exact.shown(share.multiply(Exact.HUNDRED)))
                        .orElse(null));
        exact(node, "baseWeight", indicator.baseWeight());
        exact(node, "effectiveWeight", indicator.effectiveWeight());
        exact(node, "points", indicator.points());
        strings(
                node.putArray("flags"),
                indicator.flags().stream().map(Enum::name).toList());
        steps(node, indicator.steps());
        return node;
    }

    private static void steps(ObjectNode node, List<Step> steps) {
        ArrayNode array = node.putArray("steps");
        steps.forEach(step -> array.add(step.toJson()));
    }

    private static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }

    private static void exact(ObjectNode node, String name, Fraction value) {
        exact(node, name, Optional.of(value));
    }

    private static void exact(ObjectNode node, String name, Optional<Fraction> value) {
        node.put(name, value.map(Exact::text).orElse(null));
        node.put(name + "Shown", value.map(Exact::shown).orElse(null));
    }
}
