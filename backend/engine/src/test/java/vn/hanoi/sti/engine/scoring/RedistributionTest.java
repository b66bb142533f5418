package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Exact;

/** Where the weight of what is N/A goes. */
class RedistributionTest {

    private static final String LAYOUT = "a:A/A1=10 b:A/A1=20 c:A/A2=10 d:B/B1=30 e:B/B2=10 f:C/C1=20";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -           | a=10 b=20 c=10 d=30 e=10 f=20             | -
        a           | b=30 c=10 d=30 e=10 f=20                  | -
        b           | a=30 c=10 d=30 e=10 f=20                  | A
        c           | a=40/3 b=80/3 d=30 e=10 f=20              | -
        a b         | c=40 d=30 e=10 f=20                       | A
        a c         | b=40 d=30 e=10 f=20                       | A
        e           | a=10 b=20 c=10 d=40 f=20                  | -
        d e         | a=50/3 b=100/3 c=50/3 f=100/3             | B
        f           | a=25/2 b=25 c=25/2 d=75/2 e=25/2          | C
        a b c f     | d=75 e=25                                 | A,C
        a b d e f   | c=100                                     | A,B,C
        """)
    void weightStaysWhereItFell(String notApplicable, String weights, String confirm) {
        EvaluationResult result = evaluate(Sets.checklists("PLAN", LAYOUT), notApplicable);
        assertThat(result.indicators().stream()
                        .filter(indicator -> !indicator.notApplicable())
                        .map(indicator -> indicator.code() + "="
                                + Exact.text(indicator.effectiveWeight().orElseThrow()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(weights);
        assertThat(result.flags())
                .isEqualTo(
                        confirm == null
                                ? List.of()
                                : Arrays.stream(confirm.split(","))
                                        .map(group -> "COUNCIL_MUST_CONFIRM:" + group)
                                        .toList());
        assertThat(result.totalShown()).contains("100.00");
        assertThat(result.groups())
                .allSatisfy(group -> assertThat(Exact.text(group.percent())).isEqualTo("100"));
    }

    @Test
    void exactlyThirtyPercentNeedsNoConfirmation() {
        CriteriaSet set = Sets.checklists("PLAN", "a:A/A1=30 b:A/A1=70");
        assertThat(evaluate(set, "a").flags()).isEmpty();
        assertThat(evaluate(Sets.checklists("PLAN", "a:A/A1=30.01 b:A/A1=69.99"), "a")
                        .flags())
                .containsExactly("COUNCIL_MUST_CONFIRM:A");
    }

    @Test
    void groupsWhollyNotApplicableAreLeftOutAndWithoutAnyThereIsNoTotal() {
        CriteriaSet set = Sets.checklists("PLAN", LAYOUT);
        assertThat(evaluate(set, "d e").groups()).extracting(GroupResult::code).containsExactly("A", "C");
        EvaluationResult nothing = evaluate(set, "a b c d e f");
        assertThat(nothing.groups()).isEmpty();
        assertThat(nothing.total()).isEmpty();
        assertThat(nothing.gradeBeforeCaps()).isEmpty();
        assertThat(nothing.grade()).contains("NOT_GRADED");
        assertThat(nothing.toJson().get("total").isNull()).isTrue();
        assertThat(nothing.toJson().get("totalShown").isNull()).isTrue();
        assertThat(nothing.flags()).hasSize(3);
    }

    @Test
    void theStepsNameTheScopeWhereWeightMoved() {
        IndicatorResult moved = evaluate(Sets.checklists("PLAN", LAYOUT), "a c f")
                .indicator("b")
                .orElseThrow();
        assertThat(moved.steps())
                .filteredOn(step -> step.rule() == Rule.WEIGHT_REDISTRIBUTED)
                .extracting(step -> step.params().get("scope") + " "
                        + step.params().get("code") + " "
                        + step.params().get("from") + " " + step.params().get("to") + " "
                        + step.params().get("toShown"))
                .containsExactly("CRITERION A1 20 30 30.00", "GROUP A 30 40 40.00", "SET TEST 40 50 50.00");
    }

    @Test
    void weightsAreBlendedOverFunctionsAndWeightZeroIsNoPart() {
        CriteriaSet set = Resources.set("PL6-ORG");
        EvaluationInput input = EvaluationInput.read(
                        Resources.json("{'criteriaSet':'PL6-ORG','functions':{'BR':'0.25','SV':'0.75'},'values':{}}"))
                .input()
                .orElseThrow();
        EvaluationResult result = ScoringEngine.evaluate(set, input);
        assertThat(result.indicator("O6-36")).isEmpty();
        assertThat(result.indicator("O6-37").map(found -> Exact.text(found.baseWeight())))
                .contains("27/2");
        assertThat(result.indicator("O6-31").map(found -> Exact.text(found.baseWeight())))
                .contains("9/2");
        assertThat(result.indicator("O6-31").orElseThrow().steps())
                .contains(new Step(
                        Rule.WEIGHT_BLEND,
                        Map.of("BR", "0.25×18", "SV", "0.75×0", "weight", "9/2", "weightShown", "4.50")));
        assertThat(Exact.text(Exact.sum(result.indicators().stream()
                        .map(IndicatorResult::baseWeight)
                        .toList())))
                .isEqualTo("100");
    }

    @Test
    void anOrganizationWithoutFunctionsHasNothingToScore() {
        EvaluationResult result = ScoringEngine.evaluate(
                Resources.set("PL6-ORG"),
                EvaluationInput.read(Resources.json("{'criteriaSet':'PL6-ORG','values':{}}"))
                        .input()
                        .orElseThrow());
        assertThat(result.indicators()).isEmpty();
        assertThat(result.grade()).contains("NOT_GRADED");
        assertThat(result.status()).isEmpty();
    }

    @Test
    void levelsShowOnWhatTheResultRests() {
        EvaluationResult result = ScoringEngine.evaluate(
                Sets.read(Resources.setJson("PL3-POLICY")),
                EvaluationInput.read(Resources.golden("policy-change-and-zero-baseline")
                                .get("input"))
                        .input()
                        .orElseThrow());
        assertThat(result.levels())
                .extracting(level ->
                        level.level() + " " + Exact.text(level.effectiveWeight()) + " " + Exact.text(level.points()))
                .containsExactly("INPUT 23 23", "PROCESS 17 17", "OUTPUT 20 20", "OUTCOME 25 16", "IMPACT 15 15");
        assertThat(Exact.sum(result.levels().stream().map(LevelResult::points).toList()))
                .isEqualTo(result.total().orElseThrow());
    }

    private static EvaluationResult evaluate(CriteriaSet set, String notApplicable) {
        String away = " " + (notApplicable == null ? "" : notApplicable) + " ";
        String values = set.indicators().stream()
                .map(indicator -> "'" + indicator.code() + "':"
                        + (away.contains(" " + indicator.code() + " ")
                                ? "{'state':'NOT_APPLICABLE'}"
                                : "{'met':'1','applicable':'1'}"))
                .collect(Collectors.joining(","));
        return ScoringEngine.evaluate(set, Sets.input("'values':{" + values + "}"));
    }
}
