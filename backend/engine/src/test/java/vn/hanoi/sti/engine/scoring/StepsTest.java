package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Exact;

/** A screen can show how every number was reached without calculating. */
class StepsTest {

    @Test
    void aPooledCountIsFollowedTermByTerm() {
        CriteriaSet set = Sets.of("{'method':'WEIGHTED_COUNT','perFte':10,'outputs':{'P':'1.5'},'aggregation':'POOLED',"
                + "'bands':[{'percent':0,'upTo':'0','inclusive':true},{'percent':40,'upTo':'5','inclusive':false},"
                + "{'percent':100}]}");
        IndicatorResult result = ScoringEngine.scoreIndicator(
                        set,
                        Sets.input(
                                "'values':{'X':{'years':{"
                                        + "'2023':{'state':'NOT_EXISTING'},'2024':{'state':'NOT_REPORTED','fte':'2.5'},"
                                        + "'2025':{'state':'REPORTED','fte':'4','outputs':[{'type':'P','count':'3','fraction':'0.50'}]}}}}"),
                        "X")
                .orElseThrow();
        assertThat(result.steps())
                .containsExactly(
                        step(Rule.YEAR_NOT_EXISTING, "year", "2023"),
                        step(Rule.YEAR_NOT_REPORTED, "year", "2024", "fte", "2.5"),
                        step(
                                Rule.OUTPUT,
                                "year",
                                "2025",
                                "type",
                                "P",
                                "count",
                                "3",
                                "coefficient",
                                "1.5",
                                "fraction",
                                "0.50",
                                "weighted",
                                "9/4",
                                "weightedShown",
                                "2.25"),
                        step(
                                Rule.YEAR_VALUE,
                                "year",
                                "2025",
                                "form",
                                "OUTPUTS",
                                "weighted",
                                "9/4",
                                "weightedShown",
                                "2.25",
                                "fte",
                                "4",
                                "perFte",
                                "10",
                                "value",
                                "45/8",
                                "valueShown",
                                "5.63"),
                        step(
                                Rule.POOLED,
                                "years",
                                "2024, 2025",
                                "numerator",
                                "9/4",
                                "numeratorShown",
                                "2.25",
                                "denominator",
                                "13/2",
                                "denominatorShown",
                                "6.50",
                                "factor",
                                "10",
                                "value",
                                "45/13",
                                "valueShown",
                                "3.46"),
                        step(
                                Rule.BAND,
                                "value",
                                "45/13",
                                "valueShown",
                                "3.46",
                                "percent",
                                "40",
                                "from",
                                "0",
                                "fromInclusive",
                                "false",
                                "upTo",
                                "5",
                                "inclusive",
                                "false"),
                        step(Rule.WEIGHT, "weight", "100", "weightShown", "100.00"),
                        step(
                                Rule.POINTS,
                                "share",
                                "2/5",
                                "sharePercentShown",
                                "40.00",
                                "weight",
                                "100",
                                "weightShown",
                                "100.00",
                                "points",
                                "40",
                                "pointsShown",
                                "40.00"));
    }

    @Test
    void anAverageOfTargetsIsFollowedInPercent() {
        CriteriaSet set = Sets.of("{'method':'TARGET','direction':'LOWER_IS_BETTER','aggregation':'AVERAGE'}");
        IndicatorResult result = ScoringEngine.scoreIndicator(
                        set,
                        Sets.input("'withoutEvidence':['X'],'values':{'X':{"
                                + "'years':{'2024':{'state':'REPORTED','actual':'20','target':'10'},"
                                + "'2025':{'state':'NOT_REPORTED'}}}}"),
                        "X")
                .orElseThrow();
        assertThat(result.steps().subList(0, 4))
                .containsExactly(
                        step(
                                Rule.YEAR_VALUE,
                                "year",
                                "2024",
                                "form",
                                "ACTUAL",
                                "actual",
                                "20",
                                "target",
                                "10",
                                "direction",
                                "LOWER_IS_BETTER",
                                "value",
                                "50",
                                "valueShown",
                                "50.00"),
                        step(Rule.YEAR_NOT_REPORTED, "year", "2025"),
                        step(Rule.AVERAGE, "years", "2024, 2025", "count", "2", "value", "25", "valueShown", "25.00"),
                        step(Rule.NO_EVIDENCE, "shareBefore", "1/4", "shareBeforePercentShown", "25.00"));
    }

    @Test
    void everyOtherMeasureIsFollowedToo() {
        assertThat(first("{'method':'RUBRIC','levels':5}", "{'levels':[2,4]}"))
                .isEqualTo(step(Rule.VALUE, "form", "LEVELS", "levels", "2, 4", "value", "3", "valueShown", "3.00"));
        assertThat(first("{'method':'CHECKLIST'}", "{'met':'1','applicable':'3'}"))
                .isEqualTo(step(
                        Rule.VALUE,
                        "form",
                        "CHECKED",
                        "met",
                        "1",
                        "applicable",
                        "3",
                        "value",
                        "100/3",
                        "valueShown",
                        "33.33"));
        String bands = "'bands':[{'percent':100}]}";
        assertThat(first("{'method':'BANDS'," + bands, "{'value':'1.50'}"))
                .isEqualTo(step(Rule.VALUE, "form", "PLAIN", "value", "3/2", "valueShown", "1.50"));
        assertThat(first("{'method':'BANDS'," + bands, "{'numerator':'1','denominator':'8'}"))
                .isEqualTo(step(
                        Rule.VALUE,
                        "form",
                        "RATIO",
                        "numerator",
                        "1",
                        "denominator",
                        "8",
                        "value",
                        "25/2",
                        "valueShown",
                        "12.50"));
        assertThat(first("{'method':'CHANGE','change':'RELATIVE'," + bands, "{'before':'4','after':'5'}"))
                .isEqualTo(step(
                        Rule.VALUE,
                        "form",
                        "CHANGE",
                        "before",
                        "4",
                        "after",
                        "5",
                        "change",
                        "RELATIVE",
                        "value",
                        "25",
                        "valueShown",
                        "25.00"));
        assertThat(first("{'method':'PEER_BANDS','minimumPeers':1," + bands, "{'amount':'7','fte':'2'}"))
                .isEqualTo(step(
                        Rule.VALUE, "form", "AMOUNT", "amount", "7", "fte", "2", "value", "7/2", "valueShown", "3.50"));
    }

    @Test
    void aGradeIsFollowedFromTotalToEnd() {
        assertThat(result("organization-weak-group").steps())
                .containsExactly(
                        step(Rule.TOTAL, "total", "91", "totalShown", "91.00"),
                        step(Rule.GRADE_FROM_TOTAL, "total", "91", "totalShown", "91.00", "grade", "A", "from", "90"),
                        step(
                                Rule.CONDITION_FAILED,
                                "grade",
                                "A",
                                "because",
                                "GROUP_BELOW",
                                "group",
                                "5",
                                "percent",
                                "40",
                                "percentShown",
                                "40.00",
                                "least",
                                "60",
                                "next",
                                "B"),
                        step(Rule.CONDITION_FAILED, "grade", "A", "because", "CAP_TRIGGERED", "next", "B"),
                        step(
                                Rule.CONDITION_FAILED,
                                "grade",
                                "B",
                                "because",
                                "GROUP_BELOW",
                                "group",
                                "5",
                                "percent",
                                "40",
                                "percentShown",
                                "40.00",
                                "least",
                                "50",
                                "next",
                                "C"),
                        step(
                                Rule.CAP, "cap", "CAP-01", "atMost", "C", "changed", "false", "groups", "5", "least",
                                "50"),
                        step(Rule.FINAL_GRADE, "grade", "C"));
    }

    @Test
    void capsSetAsideProvisionalAndNotGradedAreSaid() {
        assertThat(result("organization-cap-set-aside").steps())
                .contains(
                        step(Rule.CAP_SET_ASIDE, "cap", "CAP-03", "atMost", "C", "changed", "false", "daysLate", "12"));
        assertThat(result("organization-founded-2024").steps()).contains(step(Rule.PROVISIONAL, "years", "2"));
        assertThat(result("organization-founded-2025").steps().getLast())
                .isEqualTo(step(Rule.NOT_GRADED, "reason", "TOO_FEW_DATA_YEARS", "years", "1"));
        assertThat(result("organization-too-few-peers")
                        .indicator("O6-42")
                        .orElseThrow()
                        .steps())
                .contains(step(Rule.NOT_COMPUTABLE, "reason", "TOO_FEW_PEERS", "count", "2", "minimum", "3"));
        assertThat(result("perfect-organization")
                        .indicator("O6-42")
                        .orElseThrow()
                        .steps())
                .contains(step(
                        Rule.PEER_MEDIAN,
                        "own",
                        "1000",
                        "ownShown",
                        "1000.00",
                        "count",
                        "3",
                        "minimum",
                        "3",
                        "median",
                        "100",
                        "medianShown",
                        "100.00",
                        "ratio",
                        "10",
                        "ratioShown",
                        "10.00"));
    }

    @Test
    void theLastStepsSayTheNumbersOfTheResult() {
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        goldens().forEach(name -> {
            EvaluationResult result = result(name);
            result.steps().forEach(step -> seen.add(step.rule()));
            assertThat(result.steps().getLast().params().getOrDefault("grade", "NOT_GRADED"))
                    .isEqualTo(result.grade().orElseThrow());
            result.indicators().forEach(indicator -> {
                indicator.steps().forEach(step -> seen.add(step.rule()));
                if (!indicator.notApplicable()) {
                    Step last = indicator.steps().getLast();
                    assertThat(last.rule()).isEqualTo(Rule.POINTS);
                    assertThat(last.params())
                            .containsEntry(
                                    "points", Exact.text(indicator.points().orElseThrow()))
                            .containsEntry(
                                    "weight",
                                    Exact.text(indicator.effectiveWeight().orElseThrow()));
                }
            });
        });
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen)))
                .as("rules that no worked case uses")
                .containsExactlyInAnyOrder(Rule.NOT_REPORTED, Rule.YEAR_NOTHING_APPLICABLE);
    }

    private static Stream<String> goldens() {
        return Resources.goldens().stream()
                .map(file -> file.getFileName().toString().replace(".json", ""));
    }

    private static EvaluationResult result(String golden) {
        EvaluationInput input = EvaluationInput.read(Resources.golden(golden).get("input"))
                .input()
                .orElseThrow();
        return ScoringEngine.evaluate(Resources.set(input.criteriaSet()), input);
    }

    private static Step first(String method, String value) {
        return ScoringEngine.scoreIndicator(Sets.of(method), Sets.input("'values':{'X':" + value + "}"), "X")
                .orElseThrow()
                .steps()
                .getFirst();
    }

    private static Step step(Rule rule, String... params) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < params.length; i += 2) {
            map.put(params[i], params[i + 1]);
        }
        return new Step(rule, map);
    }
}
