package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.hanoi.sti.classification.ResultView.CapView;
import vn.hanoi.sti.classification.ResultView.FailedConditionView;
import vn.hanoi.sti.classification.ResultView.GroupScore;
import vn.hanoi.sti.classification.ResultView.IndicatorScore;
import vn.hanoi.sti.classification.ResultView.LevelScore;
import vn.hanoi.sti.classification.ResultView.PeerView;
import vn.hanoi.sti.collection.StepView;
import vn.hanoi.sti.engine.criteria.CriteriaSet;

/** Reads the parts of a result out of its manifest, live and sealed alike, and gives codes their names. */
final class ResultReading {
    private final Scored scored;
    private final CriteriaSet set;

    ResultReading(Scored scored, CriteriaSet set) {
        this.scored = scored;
        this.set = set;
    }

    List<IndicatorScore> indicators() {
        var groupOf = new LinkedHashMap<String, String>();
        set.groups()
                .forEach(g -> g.criteria().forEach(c -> c.indicators().forEach(i -> groupOf.put(i.code(), g.code()))));
        return list("indicators")
                .map(node -> {
                    var code = text(node, "code");
                    var indicator = set.indicators().stream()
                            .filter(i -> i.code().equals(code))
                            .findFirst()
                            .orElseThrow();
                    return new IndicatorScore(
                            code,
                            indicator.vi(),
                            indicator.en(),
                            indicator.unit(),
                            text(node, "level"),
                            groupOf.get(code),
                            text(node, "raw"),
                            text(node, "rawShown"),
                            text(node, "share"),
                            text(node, "sharePercentShown"),
                            text(node, "baseWeight"),
                            text(node, "baseWeightShown"),
                            text(node, "effectiveWeight"),
                            text(node, "effectiveWeightShown"),
                            text(node, "points"),
                            text(node, "pointsShown"),
                            texts(node.get("flags")),
                            steps(node));
                })
                .toList();
    }

    List<GroupScore> groups() {
        return list("groups")
                .map(node -> {
                    var group = set.groups().stream()
                            .filter(g -> g.code().equals(text(node, "code")))
                            .findFirst()
                            .orElseThrow();
                    return new GroupScore(
                            group.code(),
                            group.vi(),
                            group.en(),
                            text(node, "effectiveWeight"),
                            text(node, "effectiveWeightShown"),
                            text(node, "points"),
                            text(node, "pointsShown"),
                            text(node, "percent"),
                            text(node, "percentShown"));
                })
                .toList();
    }

    List<LevelScore> levels() {
        return list("levels")
                .map(node -> new LevelScore(
                        text(node, "level"),
                        text(node, "effectiveWeight"),
                        text(node, "effectiveWeightShown"),
                        text(node, "points"),
                        text(node, "pointsShown")))
                .toList();
    }

    List<String> flags() {
        return texts(scored.result().get("flags"));
    }

    List<FailedConditionView> conditionsFailed() {
        return list("conditionsFailed")
                .map(node -> new FailedConditionView(text(node, "grade"), texts(node.get("because"))))
                .toList();
    }

    List<CapView> caps(List<CapExemptionEntity> exemptions) {
        return list("caps")
                .map(node -> {
                    var code = text(node, "code");
                    var decided = exemptions.stream()
                            .filter(e -> e.cap().equals(code))
                            .findFirst();
                    return new CapView(
                            code,
                            text(node, "atMost"),
                            node.get("setAside").asBoolean(),
                            decided.map(CapExemptionEntity::reason).orElse(null),
                            decided.map(CapExemptionEntity::document).orElse(null),
                            decided.map(CapExemptionEntity::file).orElse(null),
                            decided.map(CapExemptionEntity::decidedByName).orElse(null));
                })
                .toList();
    }

    List<StepView> steps() {
        return steps(scored.result());
    }

    List<PeerView> peers() {
        var peers = new ArrayList<PeerView>();
        scored.manifest()
                .at("/input/peers")
                .properties()
                .forEach(e -> peers.add(new PeerView(e.getKey(), e.getValue().size())));
        return peers;
    }

    ResultView.DossierView dossier() {
        var dossier = scored.manifest().at("/input/dossier");
        return new ResultView.DossierView(
                dossier.path("complete").asBoolean(), dossier.path("daysLate").asInt());
    }

    /** Codes that say why the grade is what it is: failed conditions, caps and flags. */
    List<String> because() {
        var codes = new ArrayList<String>();
        caps(List.of()).stream().filter(c -> !c.setAside()).map(CapView::code).forEach(codes::add);
        conditionsFailed().stream()
                .flatMap(c -> c.because().stream())
                .filter(b -> !codes.contains(b))
                .distinct()
                .forEach(codes::add);
        codes.addAll(flags());
        return codes;
    }

    private static List<StepView> steps(JsonNode node) {
        return stream(node.get("steps"))
                .map(step -> {
                    Map<String, String> params = new LinkedHashMap<>();
                    step.get("params")
                            .properties()
                            .forEach(e -> params.put(e.getKey(), e.getValue().asText()));
                    return new StepView(step.get("rule").asText(), params);
                })
                .toList();
    }

    private java.util.stream.Stream<JsonNode> list(String member) {
        return stream(scored.result().get(member));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static String text(JsonNode node, String member) {
        var value = node.path(member);
        return value.isTextual() ? value.asText() : null;
    }
}
