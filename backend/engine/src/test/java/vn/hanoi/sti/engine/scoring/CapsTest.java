package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;

/** Each cap at and beside its bound, on an organization that would otherwise be A. */
class CapsTest {

    private static final String LAYOUT = "a:G/G1=20 b:G/G1=20 c:H/H1=30 d:H/H1=30";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'dossier':{'complete':true,'daysLate':0}                                    | -          | A
        'dossier':{'complete':true,'daysLate':1}                                    | CAP-02:B   | B
        'dossier':{'complete':true,'daysLate':10}                                   | CAP-02:B   | B
        'dossier':{'complete':true,'daysLate':11}                                   | CAP-03:C   | C
        'dossier':{'complete':true,'daysLate':30}                                   | CAP-03:C   | C
        'dossier':{'complete':true,'daysLate':31}                                   | CAP-04:D   | D
        'dossier':{'complete':false,'missing':true}                                 | CAP-04:D   | D
        'dossier':{'complete':false,'missing':true,'daysLate':5}                    | CAP-04:D   | D
        'dossier':{'complete':true},'findings':{'falseData':true}                   | CAP-05:D   | D
        'dossier':{'complete':true},'findings':{'integrityBreach':'ONCE'}           | CAP-06:C   | C
        'dossier':{'complete':true},'findings':{'integrityBreach':'REPEATED'}       | CAP-06:D   | D
        'dossier':{'complete':true},'findings':{'financialBreach':true}             | CAP-08:C   | C
        'dossier':{'complete':true},'findings':{}                                   | -          | A
        'dossier':{'complete':true,'daysLate':3},'findings':{'financialBreach':true,'falseData':true} | CAP-02:B CAP-05:D CAP-08:C | D
        'dossier':{'complete':true},'withoutEvidence':['a']                         | -          | B
        'dossier':{'complete':true},'withoutEvidence':['c']                         | CAP-09:C   | C
        'dossier':{'complete':true,'daysLate':40},'capsSetAside':['CAP-04']         | CAP-04:D*  | A
        'dossier':{'complete':true,'daysLate':40},'capsSetAside':['CAP-03']         | CAP-04:D   | D
        'dossier':{'complete':true,'daysLate':40},'findings':{'financialBreach':true},'capsSetAside':['CAP-04'] | CAP-04:D* CAP-08:C | C
        """)
    void eachCapAtItsBound(String members, String caps, String grade) {
        EvaluationResult result = evaluate(LAYOUT, members, "100", "100");
        assertThat(caps(result)).isEqualTo(caps);
        assertThat(result.grade()).contains(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        50     | -        | B | B
        49.99  | CAP-01:C | C | C
        0      | CAP-01:C | C | C
        """)
    void aGroupBelowHalfOfItsMaximum(String percent, String caps, String before, String grade) {
        EvaluationResult result =
                evaluate("a:G/G1=30 b:G/G1=30 c:H/H1=20 d:H/H1=20", "'dossier':{'complete':true}", "100", percent);
        assertThat(caps(result)).isEqualTo(caps);
        assertThat(result.gradeBeforeCaps()).contains(before);
        assertThat(result.grade()).contains(grade);
    }

    @Test
    void aCapThatChangesNothingIsListedAllTheSame() {
        EvaluationResult result = evaluate(LAYOUT, "'dossier':{'complete':true,'daysLate':5}", "60", "60");
        assertThat(caps(result)).isEqualTo("CAP-02:B");
        assertThat(result.grade()).contains("C");
        assertThat(result.steps())
                .filteredOn(step -> step.rule() == Rule.CAP)
                .extracting(step -> step.params().get("changed"))
                .containsExactly("false");
    }

    @Test
    void theWeightOfCap09IsTheEffectiveOne() {
        // 20 of 100 is not above 20%; with a group N/A the same indicator carries 20 of 40.
        String without = "'dossier':{'complete':true},'withoutEvidence':['a'],'functions':{'BR':'1'}";
        EvaluationResult result = ScoringEngine.evaluate(
                Sets.checklists("ORGANIZATION", LAYOUT),
                Sets.input(
                        "'usableDataYears':3,'values':{'a':{'met':'1','applicable':'1'},'b':{'met':'1','applicable':'1'},"
                                + "'c':{'state':'NOT_APPLICABLE'},'d':{'state':'NOT_APPLICABLE'}}," + without));
        assertThat(caps(result)).isEqualTo("CAP-09:C");
    }

    @Test
    void whatIsNotComputableOrNotApplicableIsNotWithoutEvidence() {
        EvaluationResult result = ScoringEngine.evaluate(
                Sets.checklists("ORGANIZATION", LAYOUT),
                Sets.input("'usableDataYears':3,'functions':{'BR':'1'},'withoutEvidence':['a','b','c','d'],"
                        + "'values':{'a':{'state':'NOT_APPLICABLE'},'b':{'state':'NOT_REPORTED'}}"));
        assertThat(caps(result)).isEqualTo("CAP-01:C");
    }

    /** The states of 2024 and 2025 of O6-12. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'state':'REPORTED','value':'95'} | {'state':'REPORTED','value':'70'}              | -
        {'state':'REPORTED','value':'95'} | {'state':'REPORTED','value':'69.9999'}         | CAP-07:C
        {'state':'REPORTED','value':'10'} | {'state':'REPORTED','value':'95'}              | -
        {'state':'REPORTED','value':'95'} | {'state':'REPORTED','numerator':'2','denominator':'3'} | CAP-07:C
        {'state':'REPORTED','value':'95'} | {'state':'REPORTED','numerator':'2','denominator':'0'} | -
        {'state':'REPORTED','value':'95'} | {'state':'NOT_REPORTED'}                       | CAP-07:C
        {'state':'REPORTED','value':'10'} | {'state':'NOT_APPLICABLE'}                     | -
        {'state':'REPORTED','value':'10'} | {'state':'NOT_EXISTING'}                       | -
        """)
    void tasksCompletedInTheLastDataYear(String before, String last, String caps) {
        assertThat(tasks("'O6-12':{'years':{'2024':" + before + ",'2025':" + last + "}}"))
                .isEqualTo(caps);
    }

    @Test
    void tasksCompletedAreOwedForTheLastYearOfAnyIndicator() {
        String other = ",'O6-22':{'years':{'2026':{'state':'REPORTED','value':'95'}}}";
        assertThat(tasks("'O6-12':{'years':{'2025':{'state':'REPORTED','value':'95'}}}" + other))
                .isEqualTo("CAP-07:C");
        assertThat(tasks("'O6-22':{'years':{'2026':{'state':'REPORTED','value':'95'}}}"))
                .isEqualTo("CAP-07:C");
        assertThat(tasks("'O6-12':{'state':'NOT_APPLICABLE'}" + other)).isEqualTo("-");
    }

    @Test
    void onlyOrganizationsAreCapped() {
        EvaluationResult result = ScoringEngine.evaluate(
                Sets.checklists("PLAN", "a:G/G1=50 b:H/H1=50"),
                Sets.input("'values':{'a':{'met':'1','applicable':'1'},'b':{'met':'0','applicable':'1'}},"
                        + "'findings':{'falseData':true},'dossier':{'complete':true,'daysLate':99}"));
        assertThat(result.caps()).isEmpty();
        assertThat(result.grade()).contains("C");
    }

    @Test
    void aCapOfAGradeThatTheSetLacksIsListedAndLimitsNothing() {
        CriteriaSet set = Sets.read(Sets.json("ORGANIZATION", "a:G/G1=100", Resources.json("{'method':'CHECKLIST'}"))
                .<ObjectNode>set(
                        "grades",
                        Resources.json("[{'code':'GOOD','vi':'x','from':'50'},{'code':'BAD','vi':'x','from':'0'}]")));
        EvaluationResult result = ScoringEngine.evaluate(
                set,
                Sets.input("'functions':{'BR':'1'},'usableDataYears':3,"
                        + "'values':{'a':{'met':'1','applicable':'1'}},'findings':{'falseData':true}"));
        assertThat(caps(result)).isEqualTo("CAP-05:D");
        assertThat(result.grade()).contains("GOOD");
    }

    @Test
    void codesAreSpelledWithADash() {
        assertThat(CapCode.of("CAP-07")).contains(CapCode.CAP_07);
        assertThat(CapCode.of("CAP_07")).isEmpty();
    }

    /** Caps of an organization whose other caps are set aside. */
    private static String tasks(String values) {
        EvaluationInput input = EvaluationInput.read(Resources.json("{'criteriaSet':'PL6-ORG','functions':{'BR':'1'},"
                        + "'dossier':{'complete':true},'usableDataYears':3,'values':{" + values + "}}"))
                .input()
                .orElseThrow();
        String caps = ScoringEngine.evaluate(Resources.set("PL6-ORG"), input).caps().stream()
                .filter(cap -> cap.cap() == CapCode.CAP_07)
                .map(cap -> cap.cap().code() + ":" + cap.atMost())
                .collect(Collectors.joining());
        return caps.isEmpty() ? "-" : caps;
    }

    /** Indicators a and b at one percentage, c and d at the other. */
    private static EvaluationResult evaluate(String layout, String members, String percent, String ofC) {
        CriteriaSet set = Sets.read(Sets.json(
                "ORGANIZATION", layout, Resources.json("{'method':'TARGET','direction':'HIGHER_IS_BETTER'}")));
        String values = set.indicators().stream()
                .map(indicator -> "'" + indicator.code() + "':{'actual':'"
                        + (indicator.code().equals("c") || indicator.code().equals("d") ? ofC : percent)
                        + "','target':'100'}")
                .collect(Collectors.joining(","));
        return ScoringEngine.evaluate(
                set, Sets.input("'functions':{'BR':'1'},'usableDataYears':3,'values':{" + values + "}," + members));
    }

    private static String caps(EvaluationResult result) {
        return result.caps().isEmpty()
                ? "-"
                : result.caps().stream()
                        .map(cap -> cap.cap().code() + ":" + cap.atMost() + (cap.setAside() ? "*" : ""))
                        .collect(Collectors.joining(" "));
    }
}
