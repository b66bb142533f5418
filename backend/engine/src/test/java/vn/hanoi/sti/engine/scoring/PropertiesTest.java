package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.criteria.Reordered;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** What holds for every evaluation, on inputs drawn with a fixed seed. */
class PropertiesTest {

    private static final int DRAWS = 40;
    private static final List<String> FUNCTIONS = List.of("BR", "AR", "TD", "PS", "SV");

    static Stream<String> sets() {
        return Resources.sets().map(set -> set.get("code").asText());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void holdsForEveryDraw(String code) {
        CriteriaSet set = Resources.set(code);
        Random random = new Random(20260720);
        for (int draw = 0; draw < DRAWS; draw++) {
            ObjectNode json = input(set, random);
            EvaluationInput.Reading reading = EvaluationInput.read(json);
            assertThat(reading.findings()).as(json.toString()).isEmpty();
            EvaluationInput input = reading.input().orElseThrow();
            assertThat(input.check(set)).as(json.toString()).isEmpty();
            EvaluationResult result = ScoringEngine.evaluate(set, input);
            weightsAndPoints(set, result);
            sameAgainInAnyOrder(set, json, result);
        }
    }

    private static void weightsAndPoints(CriteriaSet set, EvaluationResult result) {
        if (result.total().isPresent()) {
            assertThat(text(result.indicators().stream()
                            .flatMap(i -> i.effectiveWeight().stream())
                            .toList()))
                    .as("weights after redistribution")
                    .isEqualTo("100");
            assertThat(text(result.levels().stream()
                            .map(LevelResult::effectiveWeight)
                            .toList()))
                    .isEqualTo("100");
            assertThat(text(result.groups().stream()
                            .map(GroupResult::effectiveWeight)
                            .toList()))
                    .isEqualTo("100");
            assertThat(text(result.groups().stream().map(GroupResult::points).toList()))
                    .isEqualTo(Exact.text(result.total().orElseThrow()));
            assertThat(result.total().orElseThrow()).isBetween(Fraction.ZERO, Exact.HUNDRED);
        }
        result.indicators().forEach(indicator -> {
            assertThat(indicator.baseWeight().signum()).isPositive();
            indicator.share().ifPresent(share -> {
                assertThat(share).isBetween(Fraction.ZERO, Fraction.ONE);
                assertThat(indicator.points().orElseThrow())
                        .isLessThanOrEqualTo(indicator.effectiveWeight().orElseThrow());
                assertThat(indicator.effectiveWeight().orElseThrow()).isGreaterThanOrEqualTo(indicator.baseWeight());
            });
            assertThat(indicator.effectiveWeight().isPresent())
                    .isEqualTo(indicator.share().isPresent());
        });
        if (set.kind() == Kind.ORGANIZATION) {
            assertThat(result.status().isEmpty())
                    .isEqualTo(result.grade().orElseThrow().equals("NOT_GRADED"));
            assertThat(result.caps())
                    .allSatisfy(cap -> assertThat(cap.setAside()
                                    || result.status().isEmpty()
                                    || result.grade().orElseThrow().compareTo(cap.atMost()) >= 0)
                            .isTrue());
        }
    }

    private static void sameAgainInAnyOrder(CriteriaSet set, ObjectNode json, EvaluationResult result) {
        EvaluationInput other =
                EvaluationInput.read(Reordered.reversed(json)).input().orElseThrow();
        assertThat(ScoringEngine.evaluate(set, other).digest()).isEqualTo(result.digest());
        result.indicators().stream()
                .limit(2)
                .forEach(indicator -> assertThat(ScoringEngine.scoreIndicator(set, other, indicator.code()))
                        .contains(indicator));
    }

    private static String text(List<Fraction> values) {
        return Exact.text(Exact.sum(values));
    }

    private static ObjectNode input(CriteriaSet set, Random random) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("criteriaSet", set.code());
        if (set.kind() == Kind.ORGANIZATION) {
            int first = random.nextInt(5);
            ObjectNode functions = json.putObject("functions");
            if (random.nextBoolean()) {
                functions.put(FUNCTIONS.get(first), "0.7").put(FUNCTIONS.get((first + 1) % 5), "0.3");
            } else {
                functions.put(FUNCTIONS.get(first), "1");
            }
            json.put("usableDataYears", random.nextInt(4));
            json.putObject("dossier").put("complete", random.nextBoolean()).put("daysLate", random.nextInt(40));
            json.putArray("capsSetAside").add("CAP-0" + (1 + random.nextInt(9)));
        }
        ObjectNode values = json.putObject("values");
        ArrayNode without = json.putArray("withoutEvidence");
        ObjectNode peers = json.putObject("peers");
        for (Indicator indicator : set.indicators()) {
            if (random.nextInt(12) > 0) {
                value(indicator, values.putObject(indicator.code()), random);
            }
            if (random.nextInt(6) == 0) {
                without.add(indicator.code());
            }
            if (indicator.method() instanceof Method.PeerBands) {
                ArrayNode list = peers.putArray(indicator.code());
                random.ints(random.nextInt(6), 0, 50).forEach(peer -> list.add(peer + "." + random.nextInt(10)));
            }
        }
        return json;
    }

    private static void value(Indicator indicator, ObjectNode node, Random random) {
        if (random.nextInt(5) == 0) {
            node.put("state", "NOT_APPLICABLE");
        } else if (indicator.method().aggregation().isEmpty()) {
            cell(indicator, node, random);
        } else {
            ObjectNode years = node.putObject("years");
            for (int year = 2023; year <= 2025; year++) {
                String state = List.of(
                                "REPORTED", "REPORTED", "REPORTED", "NOT_REPORTED", "NOT_EXISTING", "NOT_APPLICABLE")
                        .get(random.nextInt(6));
                ObjectNode cell = years.putObject(Integer.toString(year)).put("state", state);
                if (state.equals("REPORTED")) {
                    cell(indicator, cell, random);
                }
            }
        }
    }

    private static void cell(Indicator indicator, ObjectNode node, Random random) {
        switch (indicator.method()) {
            case Method.Rubric rubric ->
                node.putArray("levels").add(random.nextInt(6)).add(random.nextInt(6));
            case Method.Target target ->
                node.put("actual", decimal(random, -20)).put("target", decimal(random, -5));
            case Method.Bands bands -> node.put("numerator", decimal(random, 0)).put("denominator", decimal(random, 0));
            case Method.Checklist checklist -> {
                int applicable = random.nextInt(5);
                node.put("met", Integer.toString(random.nextInt(applicable + 1)))
                        .put("applicable", Integer.toString(applicable));
            }
            case Method.Change change -> node.put("before", decimal(random, -5)).put("after", decimal(random, -5));
            case Method.WeightedCount count -> {
                ArrayNode outputs = node.putArray("outputs");
                count.outputs()
                        .keySet()
                        .forEach(type -> outputs.addObject()
                                .put("type", type)
                                .put("count", Integer.toString(random.nextInt(4)))
                                .put("fraction", "0.3"));
                node.put("fte", decimal(random, 0));
            }
            case Method.PeerBands peers ->
                node.put("amount", decimal(random, 0)).put("fte", decimal(random, 0));
        }
    }

    private static String decimal(Random random, int least) {
        int whole = least + random.nextInt(60);
        return random.nextInt(10) == 0 ? "0" : whole + "." + (1 + random.nextInt(98));
    }
}
