package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Indicator;

class ValueRulesTest {

    private static final Set<Integer> WINDOW = Set.of(2023, 2024, 2025);
    private static final String BANDS = "'bands':[{'percent':0,'upTo':'1','inclusive':true},{'percent':100}]";

    /** Findings as {@code pointer code}, joined by a semicolon; a dot for the whole value, a dash for none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        RUBRIC    | {'levels':[0,5]}                         | -
        RUBRIC    | {'state':'REPORTED','levels':[3]}        | -
        RUBRIC    | {'state':'NOT_APPLICABLE'}               | -
        RUBRIC    | {'state':'NOT_REPORTED'}                 | -
        RUBRIC    | {}                                       | /levels value.property.missing
        RUBRIC    | {'levels':[]}                            | /levels value.levels.empty
        RUBRIC    | {'levels':3}                             | /levels value.property.type
        RUBRIC    | {'levels':[4.5]}                         | /levels/0 value.levels.notWhole
        RUBRIC    | {'levels':['4']}                         | /levels/0 value.levels.notWhole
        RUBRIC    | {'levels':[3,6,-1]}                      | /levels/1 value.levels.range;/levels/2 value.levels.range
        RUBRIC    | {'levels':[99999999999]}                 | /levels/0 value.levels.range
        RUBRIC    | {'levels':[3],'value':'1'}               | /value value.property.unknown
        RUBRIC    | {'state':'NOT_EXISTING'}                 | /state value.state.onlyForYears
        RUBRIC    | {'state':'GONE'}                         | /state value.state.unknown
        RUBRIC    | {'state':'NOT_APPLICABLE','levels':[3]}  | /levels value.state.hasValue
        RUBRIC    | {'years':{}}                             | /years value.years.unexpected
        RUBRIC    | []                                       | . value.property.type
        TARGET    | {'actual':'1','target':'2'}              | -
        TARGET    | {'actual':'-1','target':'0'}             | -
        TARGET    | {'actual':'1'}                           | -
        TARGET    | {'target':'1'}                           | /actual value.property.missing
        TARGET    | {'actual':1,'target':'2'}                | /actual value.property.type
        TARGET    | {'actual':'1,5','target':'2,5'}          | /target value.number.comma;/actual value.number.comma
        TARGET    | {'actual':'1.','target':'2'}             | /actual value.number.format
        TARGET    | {'actual':'1234567890123456789012345678901'} | /actual value.number.tooLong
        TARGET    | {'actual':null}                          | /actual value.property.type
        TARGET    | {'state':'NOT_REPORTED','actual':'1'}    | /actual value.notReported.hasValue
        TARGET    | {'state':'NOT_REPORTED','fte':'1'}       | /fte value.notReported.hasValue
        BANDS     | {'value':'-3.5'}                         | -
        BANDS     | {'numerator':'1','denominator':'0'}      | -
        BANDS     | {'numerator':'1','denominator':'-2'}     | /denominator value.denominator.negative
        BANDS     | {'numerator':'1'}                        | /denominator value.property.missing
        BANDS     | {'denominator':'1'}                      | /numerator value.property.missing
        BANDS     | {'value':'1','numerator':'1','denominator':'2'} | /value value.form.ambiguous
        BANDS     | {}                                       | /value value.property.missing
        BANDS     | {'value':'1','note':'x'}                 | /note value.property.unknown
        BANDS     | {'state':'NOT_REPORTED','denominator':'5'} | -
        BANDS     | {'state':'NOT_REPORTED','denominator':'-5'} | /denominator value.denominator.negative
        BANDS     | {'state':'NOT_REPORTED','numerator':'5'} | /numerator value.notReported.hasValue
        CHECKLIST | {'met':'0','applicable':'0'}             | -
        CHECKLIST | {'met':'4','applicable':'4.0'}           | -
        CHECKLIST | {'met':'5','applicable':'4'}             | /met value.met.exceedsApplicable
        CHECKLIST | {'met':'1.5','applicable':'4'}           | /met value.met.fractional
        CHECKLIST | {'met':'-1','applicable':'-4'}           | /met value.met.negative;/applicable value.applicable.negative
        CHECKLIST | {'met':'1','applicable':'4.5'}           | /applicable value.applicable.fractional
        CHANGE    | {'before':'-1','after':'2'}              | -
        CHANGE    | {'before':'1'}                           | /after value.property.missing
        COUNT     | {'fte':'2','outputs':[]}                 | -
        COUNT     | {'outputs':[{'type':'P','count':'3'}]}   | -
        COUNT     | {'fte':'2','outputs':[{'type':'P','count':'3','fraction':'0.5'}]} | -
        COUNT     | {'fte':'2'}                              | /outputs value.property.missing
        COUNT     | {'fte':'-2','outputs':[]}                | /fte value.fte.negative
        COUNT     | {'fte':'2','outputs':[{'type':'Q','count':'1'}]} | /outputs/0/type value.output.unknown
        COUNT     | {'fte':'2','outputs':[{'type':'P','count':'1.5'}]} | /outputs/0/count value.count.fractional
        COUNT     | {'fte':'2','outputs':[{'type':'P','count':'-1'}]} | /outputs/0/count value.count.negative
        COUNT     | {'fte':'2','outputs':[{'type':'P','count':1}]} | /outputs/0/count value.property.type
        COUNT     | {'fte':'2','outputs':[{'type':'P','count':'1','fraction':'0'}]} | /outputs/0/fraction value.fraction.range
        COUNT     | {'fte':'2','outputs':[{'type':'P','count':'1','fraction':'1.01'}]} | /outputs/0/fraction value.fraction.range
        COUNT     | {'fte':'2','outputs':[{'type':'P','count':'1','doi':'x'}]} | /outputs/0/doi value.property.unknown
        COUNT     | {'fte':'2','outputs':[3]}                | /outputs/0 value.property.type
        COUNT     | {'fte':'2,5','outputs':[{'type':'Q','count':'-1','fraction':'2'}]} | /fte value.number.comma;/outputs/0/type value.output.unknown;/outputs/0/count value.count.negative;/outputs/0/fraction value.fraction.range
        PEERS     | {'amount':'0','fte':'0'}                 | -
        PEERS     | {'amount':'5'}                           | -
        PEERS     | {'amount':'-5','fte':'-1'}               | /fte value.fte.negative;/amount value.amount.negative
        PEERS     | {'fte':'1'}                              | /amount value.property.missing
        PEERS     | {'state':'NOT_REPORTED','fte':'1'}       | -
        PEERS     | {'state':'NOT_REPORTED','denominator':'1'} | /denominator value.notReported.hasValue
        """)
    void oneValue(String method, String value, String findings) {
        assertThat(text(ValueRules.check(indicator(method, ""), Resources.json(value), WINDOW)))
                .isEqualTo(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'years':{'2023':{'state':'NOT_EXISTING'},'2024':{'state':'NOT_APPLICABLE'},'2025':{'state':'REPORTED','value':'1'}}} | -
        {'state':'NOT_APPLICABLE'}  | -
        {'state':'NOT_REPORTED'}    | . value.years.expected
        {'value':'1'}               | . value.years.expected
        {'years':[]}                | /years value.property.type
        {'years':{'2023':{'state':'NOT_REPORTED'},'2024':{'state':'NOT_REPORTED'}}} | /years/2025 value.year.missing
        {'years':{'2022':{'state':'NOT_REPORTED'},'2023':{'state':'NOT_REPORTED'},'2024':{'state':'NOT_REPORTED'},'2025':{'state':'NOT_REPORTED'}}} | /years/2022 value.year.outsideWindow
        {'years':{'23':{'state':'NOT_REPORTED'},'2023':{'state':'NOT_REPORTED'},'2024':{'state':'NOT_REPORTED'},'2025':{'state':'NOT_REPORTED'}}} | /years/23 value.year.format;/years/23 value.year.outsideWindow
        {'years':{'2023':{'value':'1'},'2024':{'state':'REPORTED','value':'1,5'},'2025':{'state':'REPORTED','numerator':'1'}}} | /years/2023/state value.property.missing;/years/2024/value value.number.comma;/years/2025/denominator value.property.missing
        {'years':{'2023':1,'2024':{'state':'NOT_EXISTING','value':'1'},'2025':{'state':'NOT_REPORTED','value':'1'}}} | /years/2023 value.property.type;/years/2024/value value.state.hasValue;/years/2025/value value.notReported.hasValue
        {'years':{'2023':{'state':'NOT_REPORTED'},'2024':{'state':'NOT_REPORTED'},'2025':{'state':'NOT_REPORTED'}},'state':'REPORTED'} | /state value.property.unknown
        """)
    void years(String value, String findings) {
        Indicator indicator = indicator("BANDS", ",'aggregation':'AVERAGE'");
        assertThat(text(ValueRules.check(indicator, Resources.json(value), WINDOW)))
                .isEqualTo(findings);
    }

    @Test
    void pooledPercentagesNeedTheirParts() {
        Indicator pooled = indicator("BANDS", ",'aggregation':'POOLED'");
        assertThat(text(ValueRules.checkYear(pooled, Resources.json("{'state':'REPORTED','value':'5'}"))))
                .isEqualTo("/value value.pooled.ratioRequired");
        assertThat(text(ValueRules.checkYear(
                        pooled, Resources.json("{'state':'REPORTED','numerator':'1','denominator':'2'}"))))
                .isEqualTo("-");
        assertThat(text(ValueRules.checkFigures(pooled, Resources.json("{'value':'5'}"))))
                .isEqualTo("/value value.pooled.ratioRequired");
    }

    @Test
    void oneYearOfItCanBeCheckedAlone() {
        Indicator indicator = indicator("CHECKLIST", ",'aggregation':'AVERAGE'");
        assertThat(text(ValueRules.checkYear(
                        indicator, Resources.json("{'state':'REPORTED','met':'5','applicable':'4'}"))))
                .isEqualTo("/met value.met.exceedsApplicable");
        assertThat(text(ValueRules.checkYear(indicator, Resources.json("{'state':'NOT_EXISTING'}"))))
                .isEqualTo("-");
        assertThat(text(ValueRules.checkYear(indicator, Resources.json("{'met':'1','applicable':'4'}"))))
                .isEqualTo("/state value.property.missing");
        assertThat(text(ValueRules.checkFigures(indicator, Resources.json("{'met':'1','applicable':'4'}"))))
                .isEqualTo("-");
        assertThat(text(ValueRules.checkFigures(
                        indicator, Resources.json("{'state':'REPORTED','met':'1','applicable':'4'}"))))
                .isEqualTo("/state value.property.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUBRIC", "TARGET", "BANDS", "CHECKLIST", "CHANGE", "COUNT", "PEERS"})
    void neverThrows(String method) {
        for (String anything : List.of(
                "null",
                "1",
                "'x'",
                "[]",
                "[[]]",
                "{}",
                "{'years':null}",
                "{'years':{'2023':null}}",
                "{'state':null}",
                "{'state':{}}",
                "{'levels':{}}",
                "{'outputs':{}}",
                "{'outputs':[null]}",
                "{'met':[]}")) {
            for (String aggregation : List.of("", ",'aggregation':'LAST'")) {
                Indicator indicator = indicator(method, aggregation);
                assertThat(ValueRules.check(indicator, Resources.json(anything), WINDOW))
                        .isNotEmpty();
                ValueRules.checkYear(indicator, Resources.json(anything));
                ValueRules.checkFigures(indicator, Resources.json(anything));
            }
            assertThat(ValueRules.check(indicator(method, ""), null, WINDOW)).hasSize(1);
        }
    }

    private static Indicator indicator(String method, String aggregation) {
        String scoring = switch (method) {
            case "RUBRIC" -> "'method':'RUBRIC','levels':5";
            case "TARGET" -> "'method':'TARGET','direction':'HIGHER_IS_BETTER'";
            case "BANDS" -> "'method':'BANDS'," + BANDS;
            case "CHECKLIST" -> "'method':'CHECKLIST'";
            case "CHANGE" -> "'method':'CHANGE','change':'ABSOLUTE'," + BANDS;
            case "COUNT" -> "'method':'WEIGHTED_COUNT','perFte':1,'outputs':{'P':'2'}," + BANDS;
            default -> "'method':'PEER_BANDS','minimumPeers':1," + BANDS;
        };
        return Sets.of("{" + scoring + aggregation + "}").indicator("X").orElseThrow();
    }

    private static String text(List<Finding> findings) {
        return findings.isEmpty()
                ? "-"
                : findings.stream()
                        .map(finding -> (finding.pointer().isEmpty() ? "." : finding.pointer()) + " " + finding.code())
                        .collect(Collectors.joining(";"));
    }
}
