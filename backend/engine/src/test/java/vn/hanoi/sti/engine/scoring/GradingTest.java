package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;

/** From total to grade: bounds, conditions, data years. Groups G and H weigh 50 each. */
class GradingTest {

    private static final String LAYOUT = "x:G/G1=50 y:H/H1=50";
    private static final String COMPLETE = ",'dossier':{'complete':true}";

    /** Points of a hundred in either group, the dossier's completeness, the conditions that fail, the grade. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        100 | 100 | true  | -                                          | A
        90  | 90  | true  | -                                          | A
        90  | 89  | true  | -                                          | B
        100 | 100 | false | A:DOSSIER_INCOMPLETE                       | B
        60  | 100 | true  | -                                          | B
        100 | 59  | true  | -                                          | B
        70  | 70  | true  | -                                          | B
        70  | 69  | true  | -                                          | C
        100 | 50  | true  | -                                          | B
        100 | 49  | true  | B:GROUP_BELOW:H                            | C
        49  | 49  | true  | -                                          | D
        50  | 50  | true  | -                                          | C
        0   | 0   | true  | -                                          | D
        """)
    void aPlanIsGradedByBoundsAndConditions(int g, int h, boolean complete, String failed, String grade) {
        EvaluationResult result = evaluate("PLAN", g, h, ",'dossier':{'complete':" + complete + "}");
        assertThat(result.grade()).contains(grade);
        assertThat(result.gradeBeforeCaps()).contains(grade);
        assertThat(failed(result)).isEqualTo(failed == null ? "" : failed);
        assertThat(result.caps()).isEmpty();
        assertThat(result.status()).isEmpty();
        assertThat(result.toJson().has("status")).isFalse();
    }

    @Test
    void everyFailedConditionOfEveryGradeOnTheWayIsListedInOrder() {
        CriteriaSet set = graded("ORGANIZATION", """
                [{'code':'A','vi':'A','from':'40','everyGroupAtLeastPercent':'60','requiresCompleteDossier':true,
                  'requiresNoCap':true},
                 {'code':'B','vi':'B','from':'30','everyGroupAtLeastPercent':'50'},
                 {'code':'D','vi':'D','from':'0'}]""");
        EvaluationResult result = ScoringEngine.evaluate(set, organization(set, 40, 45, "'usableDataYears':3"));
        assertThat(failed(result))
                .isEqualTo(
                        "A:GROUP_BELOW:G+GROUP_BELOW:H+DOSSIER_INCOMPLETE+CAP_TRIGGERED B:GROUP_BELOW:G+GROUP_BELOW:H");
        assertThat(result.grade()).contains("D");
    }

    @Test
    void aStatementThatTheDossierIsCompleteIsNeverAssumed() {
        assertThat(failed(evaluate("PLAN", 100, 100, ""))).isEqualTo("A:DOSSIER_INCOMPLETE");
    }

    @Test
    void groupsWhollyNotApplicableAreSkippedByTheConditions() {
        EvaluationResult result = ScoringEngine.evaluate(
                Sets.checklists("PLAN", LAYOUT),
                Sets.input("'values':{'x':{'met':'95','applicable':'100'},'y':{'state':'NOT_APPLICABLE'}}" + COMPLETE));
        assertThat(result.grade()).contains("A");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        3, A, FINAL
        2, A, PROVISIONAL
        1, NOT_GRADED, -
        0, NOT_GRADED, -
        """)
    void anOrganizationNeedsTwoUsableDataYears(int years, String grade, EvaluationResult.Status status) {
        CriteriaSet set = Sets.checklists("ORGANIZATION", LAYOUT);
        EvaluationResult result =
                ScoringEngine.evaluate(set, organization(set, 100, 100, "'usableDataYears':" + years + COMPLETE));
        assertThat(result.gradeBeforeCaps()).contains("A");
        assertThat(result.grade()).contains(grade);
        assertThat(result.status().orElse(null)).isEqualTo(status);
        assertThat(result.totalShown()).contains("100.00");
        assertThat(result.toJson().has("status")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"REPORTED,REPORTED,FINAL", "NOT_EXISTING,REPORTED,PROVISIONAL", "NOT_APPLICABLE,NOT_REPORTED,FINAL"})
    void usableDataYearsNotStatedAreThoseThatExist(String first, String second, EvaluationResult.Status status) {
        String figures = ",'met':'1','applicable':'1'}";
        String years = "{'years':{'2023':{'state':'" + first + "'" + (first.equals("REPORTED") ? figures : "}")
                + ",'2024':{'state':'" + second + "'" + (second.equals("REPORTED") ? figures : "}")
                + ",'2025':{'state':'REPORTED'" + figures + "}}";
        CriteriaSet set = Sets.read(
                Sets.json("ORGANIZATION", "X:G/C=100", Resources.json("{'method':'CHECKLIST','aggregation':'LAST'}")));
        EvaluationResult result = ScoringEngine.evaluate(
                set, Sets.input("'functions':{'BR':'1'},'values':{'X':" + years + "}" + COMPLETE));
        assertThat(result.status()).contains(status);
    }

    @Test
    void aTemplateIsScoredAndNotGraded() {
        EvaluationResult result = ScoringEngine.evaluate(
                Resources.set("PL1-GEN"),
                EvaluationInput.read(Resources.json("{'criteriaSet':'PL1-GEN','values':{'GEN-I4':{'levels':[5]}}}"))
                        .input()
                        .orElseThrow());
        assertThat(result.totalShown()).contains("3.00");
        assertThat(result.grade()).isEmpty();
        assertThat(result.gradeBeforeCaps()).isEmpty();
        assertThat(result.steps().getLast()).isEqualTo(new Step(Rule.NOT_GRADED, Map.of("reason", "NO_GRADES")));
    }

    @Test
    void theLowestGradeTakesWhatNoOtherDoesEvenWhenItsConditionsFail() {
        CriteriaSet set = graded("PLAN", "[{'code':'D','vi':'D','from':'0','requiresCompleteDossier':true}]");
        EvaluationResult result = ScoringEngine.evaluate(set, values(set, 0, 0, ""));
        assertThat(result.grade()).contains("D");
        assertThat(failed(result)).isEqualTo("D:DOSSIER_INCOMPLETE");
    }

    private static CriteriaSet graded(String kind, String grades) {
        ObjectNode json = Sets.json(kind, LAYOUT, Resources.json("{'method':'CHECKLIST'}"));
        json.set("grades", Resources.json(grades));
        return Sets.read(json);
    }

    private static EvaluationResult evaluate(String kind, int g, int h, String more) {
        CriteriaSet set = Sets.checklists(kind, LAYOUT);
        return ScoringEngine.evaluate(set, values(set, g, h, more));
    }

    private static EvaluationInput organization(CriteriaSet set, int g, int h, String more) {
        return values(set, g, h, ",'functions':{'BR':'1'}," + more);
    }

    private static EvaluationInput values(CriteriaSet set, int g, int h, String more) {
        assertThat(set.code()).isEqualTo("TEST");
        return Sets.input("'values':{'x':{'met':'" + g + "','applicable':'100'},'y':{'met':'" + h
                + "','applicable':'100'}}" + more);
    }

    private static String failed(EvaluationResult result) {
        return result.conditionsFailed().stream()
                .map(failed -> failed.grade() + ":" + String.join("+", failed.because()))
                .collect(Collectors.joining(" "));
    }
}
