package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Reordered;
import vn.hanoi.sti.engine.digest.CanonicalJson;

class EvaluationInputTest {

    private static final String SHA = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {}                                                | /criteriaSet input.property.missing;/values input.property.missing
        {'criteriaSet':1,'values':[]}                     | /criteriaSet input.property.type;/values input.property.type
        @'more':1                                         | /more input.property.unknown
        @'functions':{'XX':'1'}                           | /functions/XX input.function.unknown
        @'functions':{'BR':'0','AR':'1.5','TD':'-1'}      | /functions/BR input.function.share;/functions/AR input.function.share;/functions/TD input.function.share
        @'functions':{'BR':'0,5','AR':1}                  | /functions/BR input.number.comma;/functions/AR input.property.type
        @'functions':'BR'                                 | /functions input.property.type
        @'withoutEvidence':'X'                            | /withoutEvidence input.property.type
        @'withoutEvidence':[1]                            | /withoutEvidence/0 input.code.format
        @'evidence':{'X':['abc','@SHA']}                  | /evidence/X/0 input.evidence.digest
        @'evidence':{'X':'@SHA'}                          | /evidence/X input.property.type
        @'peers':{'X':['1','1,5',2,'1/0']}                | /peers/X/1 input.peers.value;/peers/X/2 input.peers.value;/peers/X/3 input.peers.value
        @'dossier':{'complete':'yes','daysLate':-1,'late':1} | /dossier/complete input.property.type;/dossier/daysLate input.daysLate.range;/dossier/late input.property.unknown
        @'dossier':[]                                     | /dossier input.property.type
        @'findings':{'falseData':1,'integrityBreach':'TWICE','financialBreach':'x','x':1} | /findings/falseData input.property.type;/findings/integrityBreach input.integrityBreach.unknown;/findings/financialBreach input.property.type;/findings/x input.property.unknown
        @'capsSetAside':['CAP-10','CAP-01',7]             | /capsSetAside/0 input.cap.unknown;/capsSetAside/2 input.cap.unknown
        @'usableDataYears':4                              | /usableDataYears input.usableDataYears.range
        @'usableDataYears':'3'                            | /usableDataYears input.property.type
        {'criteriaSet':'T','values':{'X':{},'Y':{'value':'1,5'},'Z':1}} | /values/X input.form.unknown;/values/Y/value input.number.comma;/values/Z input.property.type
        {'criteriaSet':'T','values':{'X':{'years':{'2025':{'value':'1'},'x':{}}}}} | /values/X/years/2025/state input.property.missing;/values/X/years/x input.year.format
        {'criteriaSet':'T','values':{'X':{'met':'3','applicable':'2'},'Y':{'amount':'-1','fte':'1'}}} | /values/X/met input.met.exceedsApplicable;/values/Y/amount input.amount.negative
        {'criteriaSet':'T','values':{'X':{'state':'NOT_EXISTING'}}} | /values/X/state input.state.onlyForYears
        """)
    void findsEveryGap(String input, String findings) {
        String json = (input.startsWith("@") ? "{'criteriaSet':'T','values':{}," + input.substring(1) + "}" : input)
                .replace("@SHA", SHA);
        EvaluationInput.Reading reading = EvaluationInput.read(Resources.json(json));
        assertThat(reading.input()).isEmpty();
        assertThat(text(reading.findings())).isEqualTo(findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "[]",
                "'x'",
                "{'values':{'a':null,'b':[],'c':{'years':null}}}",
                "{'functions':null,'dossier':null,'peers':{'a':{}},'evidence':[],'findings':1,'capsSetAside':{}}"
            })
    void neverThrows(String anything) {
        assertThat(EvaluationInput.read(Resources.json(anything)).findings()).isNotEmpty();
        assertThat(EvaluationInput.read(null).findings()).hasSize(1);
    }

    @Test
    void everyWorkedCaseIsWrittenAndReadBackTheSame() {
        assertThat(Resources.goldens()).allSatisfy(file -> {
            EvaluationInput input = EvaluationInput.read(Resources.read(file).get("input"))
                    .input()
                    .orElseThrow();
            EvaluationInput again = EvaluationInput.read(input.toJson()).input().orElseThrow();
            assertThat(again).isEqualTo(input);
            assertThat(again.toJson()).isEqualTo(input.toJson());
        });
    }

    @Test
    void orderMeansNothingAndTheDigestIsTheSame() {
        JsonNode golden = Resources.golden("organization-without-evidence").get("input");
        EvaluationInput input = EvaluationInput.read(golden).input().orElseThrow();
        EvaluationInput other =
                EvaluationInput.read(Reordered.reversed(golden)).input().orElseThrow();
        assertThat(other).isEqualTo(input);
        assertThat(CanonicalJson.sha256(other.toJson())).isEqualTo(CanonicalJson.sha256(input.toJson()));
        EvaluationInput shuffled = Sets.input("'values':{},'peers':{'X':['3','1','2.0']},'withoutEvidence':['B','A'],"
                + "'capsSetAside':['CAP-09','CAP-01'],'evidence':{'X':['" + "b".repeat(64) + "','" + SHA + "']}");
        EvaluationInput sorted = Sets.input("'values':{},'peers':{'X':['1','2','3']},'withoutEvidence':['A','B'],"
                + "'capsSetAside':['CAP-01','CAP-09'],'evidence':{'X':['" + SHA + "','" + "b".repeat(64) + "']}");
        assertThat(CanonicalJson.sha256(shuffled.toJson())).isEqualTo(CanonicalJson.sha256(sorted.toJson()));
    }

    @Test
    void everythingGivenIsKept() {
        JsonNode json = Resources.json("{'criteriaSet':'T','functions':{'BR':'0.50','SV':'0.5'},'values':{"
                + "'A':{'state':'NOT_REPORTED','fte':'2'},'B':{'levels':[1,2]},'C':{'before':'1.50','after':'-2'},"
                + "'D':{'years':{'2024':{'state':'NOT_REPORTED','denominator':'3'},'2025':{'state':'NOT_EXISTING'}}},"
                + "'E':{'outputs':[{'type':'P','count':'1','fraction':'0.5'}]},'F':{'actual':'1'},'G':{'amount':'1'}},"
                + "'withoutEvidence':['A'],'evidence':{'B':['" + SHA + "']},'peers':{'A':['1/3','2']},"
                + "'dossier':{'complete':true,'daysLate':2,'missing':false},"
                + "'findings':{'falseData':true,'integrityBreach':'ONCE','financialBreach':true},"
                + "'capsSetAside':['CAP-05'],'usableDataYears':2}");
        assertThat(EvaluationInput.read(json).input().orElseThrow().toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'criteriaSet':'OTHER','values':{}                          | /criteriaSet input.criteriaSet.other
        'criteriaSet':'TEST','values':{'Y':{'value':'1'}}          | /values/Y input.indicator.unknown
        'criteriaSet':'TEST','values':{'X':{'value':'1'}}          | /values/X/met input.property.missing;/values/X/applicable input.property.missing;/values/X/value input.property.unknown
        'criteriaSet':'TEST','values':{'X':{'years':{}}}           | /values/X/years input.years.unexpected
        'criteriaSet':'TEST','values':{},'functions':{'BR':'1'}    | /functions input.functions.unexpected
        'criteriaSet':'TEST','values':{},'withoutEvidence':['X','Z'] | /withoutEvidence/1 input.indicator.unknown
        'criteriaSet':'TEST','values':{},'evidence':{'Z':[]}       | /evidence/Z input.indicator.unknown
        'criteriaSet':'TEST','values':{},'peers':{'X':['1']}       | /peers/X input.peers.unexpected
        """)
    void isCheckedAgainstItsSet(String members, String findings) {
        EvaluationInput input = EvaluationInput.read(Resources.json("{" + members + "}"))
                .input()
                .orElseThrow();
        assertThat(text(input.check(Sets.of("{'method':'CHECKLIST'}")))).isEqualTo(findings);
    }

    @Test
    void sharesOfFunctionsSumToExactlyOne() {
        EvaluationInput input = Sets.input("'values':{},'functions':{'BR':'0.5','AR':'0.4999'}");
        assertThat(input.check(Sets.checklists("ORGANIZATION", "a:G/G1=100")))
                .containsExactly(new Finding("/functions", "input.functions.sum", Map.of("sum", "0.9999")));
    }

    @Test
    void oneValueCanBeTriedOut() {
        EvaluationInput input = Sets.input("'values':{'X':{'met':'0','applicable':'1'}}");
        EvaluationInput tried = input.withValue(
                "X",
                IndicatorValue.read(Resources.json("{'met':'1','applicable':'1'}"))
                        .orElseThrow());
        assertThat(ScoringEngine.scoreIndicator(Sets.of("{'method':'CHECKLIST'}"), tried, "X")
                        .orElseThrow()
                        .pointsShown())
                .contains("100.00");
        assertThat(IndicatorValue.read(Resources.json("{'met':'2','applicable':'1'}")))
                .isEmpty();
    }

    @Test
    void aValueThatExistsIsValid() {
        BigDecimal one = BigDecimal.ONE;
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures.Levels(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures.Levels(List.of(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures.Checked(new BigDecimal("2"), one));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures.Ratio(one, one.negate()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures.Output("P", one, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures.Output("P", new BigDecimal("0.5"), one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figures.Outputs(List.of(), Optional.of(one.negate())));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures.Amount(one.negate(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorValue.One(new Cell.NotExisting()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dossier(true, -1, false));
    }

    @Test
    void whatIsHeldCannotBeChanged() {
        SortedMap<String, IndicatorValue> values = Sets.input("'values':{}").values();
        assertThatThrownBy(() -> values.put("X", null)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String text(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .collect(Collectors.joining(";"));
    }
}
