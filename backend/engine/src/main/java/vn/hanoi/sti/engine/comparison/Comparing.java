package vn.hanoi.sti.engine.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.hanoi.sti.engine.comparison.InputChange.Area;
import vn.hanoi.sti.engine.comparison.InputChange.Effect;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.IndicatorResult;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.engine.scoring.ScoringEngine;

/** Names every input that changed between two scorings of one evaluation, each with its effect alone. */
public final class Comparing {

    private final PreparedSet setBefore;
    private final ObjectNode before;
    private final ObjectNode after;
    private final EvaluationResult result;
    private final List<InputChange> changes = new ArrayList<>();

    private Comparing(PreparedSet setBefore, EvaluationInput before, EvaluationInput after) {
        this.setBefore = setBefore;
        this.before = before.toJson();
        this.after = after.toJson();
        this.result = ScoringEngine.evaluate(setBefore, before);
    }

    /** The changes from one scoring to another, in the order of their areas and indicators; none when nothing changed. */
    public static List<InputChange> of(
            PreparedSet setBefore, EvaluationInput before, PreparedSet setAfter, EvaluationInput after) {
        Comparing comparing = new Comparing(setBefore, before, after);
        comparing.rules(setAfter, before);
        comparing.whole(Area.FUNCTIONS, "functions");
        comparing.byIndicator(Area.VALUE, "values");
        comparing.withoutEvidence();
        comparing.byIndicator(Area.EVIDENCE, "evidence");
        comparing.byIndicator(Area.PEERS, "peers");
        comparing.whole(Area.DOSSIER, "dossier");
        comparing.whole(Area.FINDINGS, "findings");
        comparing.whole(Area.CAPS_SET_ASIDE, "capsSetAside");
        comparing.whole(Area.USABLE_DATA_YEARS, "usableDataYears");
        return List.copyOf(comparing.changes);
    }

    private void rules(PreparedSet setAfter, EvaluationInput input) {
        if (!setBefore.digest().equals(setAfter.digest())) {
            EvaluationResult changed = ScoringEngine.evaluate(setAfter, input);
            changes.add(new InputChange(
                    Area.RULES,
                    Optional.empty(),
                    Optional.of(JsonNodeFactory.instance.textNode(setBefore.digest())),
                    Optional.of(JsonNodeFactory.instance.textNode(setAfter.digest())),
                    effect(Optional.empty(), changed)));
        }
    }

    private void whole(Area area, String member) {
        compare(
                area,
                Optional.empty(),
                before.get(member),
                after.get(member),
                copy -> put(copy, member, after.get(member)));
    }

    private void byIndicator(Area area, String member) {
        SortedSet<String> codes = new TreeSet<>();
        before.path(member).fieldNames().forEachRemaining(codes::add);
        after.path(member).fieldNames().forEachRemaining(codes::add);
        for (String code : codes) {
            JsonNode now = after.path(member).get(code);
            compare(
                    area,
                    Optional.of(code),
                    before.path(member).get(code),
                    now,
                    copy -> put(copy.withObjectProperty(member), code, now));
        }
    }

    private void withoutEvidence() {
        SortedSet<String> was = codes(before);
        SortedSet<String> is = codes(after);
        SortedSet<String> all = new TreeSet<>(was);
        all.addAll(is);
        for (String code : all) {
            compare(
                    Area.WITHOUT_EVIDENCE,
                    Optional.of(code),
                    flag(was.contains(code)),
                    flag(is.contains(code)),
                    copy -> {
                        SortedSet<String> moved = new TreeSet<>(was);
                        if (is.contains(code)) {
                            moved.add(code);
                        } else {
                            moved.remove(code);
                        }
                        ArrayNode list = copy.putArray("withoutEvidence");
                        moved.forEach(list::add);
                    });
        }
    }

    private void compare(Area area, Optional<String> indicator, JsonNode was, JsonNode is, Change change) {
        if (Objects.equals(was, is)) {
            return;
        }
        ObjectNode copy = before.deepCopy();
        change.apply(copy);
        EvaluationInput input = EvaluationInput.read(copy).input().orElseThrow();
        changes.add(new InputChange(
                area,
                indicator,
                Optional.ofNullable(was),
                Optional.ofNullable(is),
                effect(indicator, ScoringEngine.evaluate(setBefore, input))));
    }

    private Effect effect(Optional<String> indicator, EvaluationResult changed) {
        return new Effect(
                indicator.flatMap(code -> difference(
                        changed.indicator(code).flatMap(IndicatorResult::points),
                        result.indicator(code).flatMap(IndicatorResult::points))),
                difference(changed.total(), result.total()),
                changed.grade(),
                !changed.grade().equals(result.grade()));
    }

    private static Optional<Fraction> difference(Optional<Fraction> is, Optional<Fraction> was) {
        return is.flatMap(value -> was.map(value::subtract));
    }

    private static SortedSet<String> codes(ObjectNode input) {
        SortedSet<String> codes = new TreeSet<>();
        input.path("withoutEvidence").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static JsonNode flag(boolean set) {
        return JsonNodeFactory.instance.booleanNode(set);
    }

    private static void put(ObjectNode node, String member, JsonNode value) {
        if (value == null) {
            node.remove(member);
        } else {
            node.set(member, value);
        }
    }

    /** Makes one change to a copy of the earlier input. */
    private interface Change {
        void apply(ObjectNode copy);
    }
}
