package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.Sets;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.number.Exact;

/**
 * Every method with every aggregation and branch. Outcomes read {@code share raw flags reason}; a dash
 * stands for nothing, so {@code - -} is N/A.
 */
class MethodScoringTest {

    private static final String SCALE = "'bands':[{'percent':10,'upTo':'0','inclusive':true},"
            + "{'percent':40,'upTo':'50','inclusive':false},{'percent':100}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'levels':[5]}               | 1 5 -
        {'levels':[0]}               | 0 0 -
        {'levels':[3,4]}             | 7/10 7/2 -
        {'levels':[3,3,4]}           | 2/3 10/3 -
        {'levels':[2,4]}             | 3/5 3 RECONCILE
        {'levels':[3,4,5]}           | 4/5 4 RECONCILE
        {'state':'NOT_REPORTED'}     | 0 - -
        {'state':'NOT_APPLICABLE'}   | - - - APPROVED
        {'actual':'1','target':'1'}  | 0 - NOT_COMPUTABLE WRONG_FIGURES
        """)
    void rubric(String value, String outcome) {
        assertThat(score("{'method':'RUBRIC','levels':5}", value)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        HIGHER_IS_BETTER | {'actual':'8','target':'10'}    | 4/5 8 -
        HIGHER_IS_BETTER | {'actual':'10','target':'10'}   | 1 10 -
        HIGHER_IS_BETTER | {'actual':'12','target':'10'}   | 1 12 -
        HIGHER_IS_BETTER | {'actual':'0','target':'10'}    | 0 0 -
        HIGHER_IS_BETTER | {'actual':'-3','target':'10'}   | 0 -3 -
        HIGHER_IS_BETTER | {'actual':'1','target':'0'}     | 0 - NOT_COMPUTABLE TARGET_NOT_POSITIVE
        HIGHER_IS_BETTER | {'actual':'1','target':'-2'}    | 0 - NOT_COMPUTABLE TARGET_NOT_POSITIVE
        HIGHER_IS_BETTER | {'actual':'1'}                  | 0 - NOT_COMPUTABLE TARGET_ABSENT
        LOWER_IS_BETTER  | {'actual':'12','target':'10'}   | 5/6 12 -
        LOWER_IS_BETTER  | {'actual':'10','target':'10'}   | 1 10 -
        LOWER_IS_BETTER  | {'actual':'3','target':'10'}    | 1 3 -
        LOWER_IS_BETTER  | {'actual':'0','target':'10'}    | 1 0 -
        LOWER_IS_BETTER  | {'actual':'-1','target':'10'}   | 1 -1 -
        LOWER_IS_BETTER  | {'actual':'0','target':'0'}     | 0 - NOT_COMPUTABLE TARGET_NOT_POSITIVE
        LOWER_IS_BETTER  | {'actual':'0'}                  | 0 - NOT_COMPUTABLE TARGET_ABSENT
        LOWER_IS_BETTER  | {'state':'NOT_REPORTED'}        | 0 - -
        LOWER_IS_BETTER  | {'state':'NOT_APPLICABLE'}      | - - - APPROVED
        """)
    void target(String direction, String value, String outcome) {
        assertThat(score("{'method':'TARGET','direction':'" + direction + "'}", value))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        AVERAGE | 2023 REPORTED {'actual':'5','target':'10'}; 2024 REPORTED {'actual':'20','target':'10'}    | 3/4 75 -
        AVERAGE | 2023 REPORTED {'actual':'5','target':'10'}; 2024 NOT_REPORTED {}                           | 1/4 25 -
        AVERAGE | 2023 NOT_EXISTING {}; 2024 NOT_APPLICABLE {}; 2025 REPORTED {'actual':'5','target':'10'}   | 1/2 50 -
        AVERAGE | 2023 REPORTED {'actual':'5','target':'0'}; 2024 REPORTED {'actual':'5','target':'10'}      | 0 - NOT_COMPUTABLE TARGET_NOT_POSITIVE
        AVERAGE | 2023 NOT_REPORTED {}; 2024 NOT_REPORTED {}                                                 | 0 0 -
        AVERAGE | 2023 NOT_EXISTING {}; 2024 NOT_APPLICABLE {}                                               | - - - NO_YEAR_LEFT
        LAST    | 2023 REPORTED {'actual':'1','target':'10'}; 2024 REPORTED {'actual':'5','target':'10'}     | 1/2 50 -
        LAST    | 2023 REPORTED {'actual':'1','target':'10'}; 2024 NOT_REPORTED {}                           | 0 - -
        LAST    | 2023 REPORTED {'actual':'1','target':'10'}; 2024 NOT_APPLICABLE {}; 2025 NOT_EXISTING {}   | 1/10 10 -
        """)
    void targetOverYears(String aggregation, String years, String outcome) {
        assertThat(score(
                        "{'method':'TARGET','direction':'HIGHER_IS_BETTER','aggregation':'" + aggregation + "'}",
                        years(years)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'value':'-5'}                        | 1/10 -5 -
        {'value':'0'}                         | 1/10 0 -
        {'value':'0.0001'}                    | 2/5 1/10000 -
        {'value':'49.9999'}                   | 2/5 499999/10000 -
        {'value':'50'}                        | 1 50 -
        {'numerator':'1','denominator':'3'}   | 2/5 100/3 -
        {'numerator':'5','denominator':'5'}   | 1 100 -
        {'numerator':'5','denominator':'0'}   | 0 - NOT_COMPUTABLE DENOMINATOR_ZERO
        {'state':'NOT_REPORTED'}              | 0 - -
        {'met':'1','applicable':'1'}          | 0 - NOT_COMPUTABLE WRONG_FIGURES
        {'years':{'2025':{'state':'REPORTED','value':'1'}}} | 0 - NOT_COMPUTABLE WRONG_FIGURES
        """)
    void bands(String value, String outcome) {
        assertThat(score("{'method':'BANDS'," + SCALE + "}", value)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        AVERAGE | 2023 REPORTED {'value':'60'}; 2024 REPORTED {'numerator':'1','denominator':'3'}  | 2/5 140/3 -
        AVERAGE | 2023 REPORTED {'value':'90'}; 2024 NOT_REPORTED {'denominator':'9'}               | 2/5 45 -
        AVERAGE | 2023 NOT_REPORTED {}; 2024 NOT_REPORTED {}                                        | 1/10 0 -
        AVERAGE | 2023 NOT_EXISTING {}; 2024 NOT_APPLICABLE {}; 2025 REPORTED {'value':'70'}        | 1 70 -
        AVERAGE | 2023 REPORTED {'numerator':'1','denominator':'0'}; 2024 REPORTED {'value':'70'}   | 0 - NOT_COMPUTABLE DENOMINATOR_ZERO
        AVERAGE | 2023 REPORTED {'met':'1','applicable':'1'}                                        | 0 - NOT_COMPUTABLE WRONG_FIGURES
        POOLED  | 2023 REPORTED {'numerator':'1','denominator':'10'}; 2024 REPORTED {'numerator':'4','denominator':'5'} | 2/5 100/3 -
        POOLED  | 2023 REPORTED {'numerator':'3','denominator':'0'}; 2024 REPORTED {'numerator':'1','denominator':'5'}  | 1 80 -
        POOLED  | 2023 REPORTED {'numerator':'4','denominator':'5'}; 2024 NOT_REPORTED {}                | 1 80 -
        POOLED  | 2023 REPORTED {'numerator':'4','denominator':'5'}; 2024 NOT_REPORTED {'denominator':'5'} | 2/5 40 -
        POOLED  | 2023 NOT_EXISTING {}; 2024 REPORTED {'numerator':'4','denominator':'5'}                | 1 80 -
        POOLED  | 2023 NOT_REPORTED {}; 2024 NOT_REPORTED {}                                             | 0 - NOT_COMPUTABLE DENOMINATOR_ZERO
        POOLED  | 2023 NOT_REPORTED {'denominator':'5'}                                                  | 1/10 0 -
        POOLED  | 2023 REPORTED {'value':'70'}; 2024 REPORTED {'numerator':'4','denominator':'5'}        | 0 - NOT_COMPUTABLE RATIO_REQUIRED
        POOLED  | 2023 NOT_APPLICABLE {}; 2024 NOT_APPLICABLE {}                                         | - - - NO_YEAR_LEFT
        LAST    | 2023 REPORTED {'value':'70'}; 2024 REPORTED {'value':'20'}                             | 2/5 20 -
        LAST    | 2023 REPORTED {'value':'70'}; 2024 NOT_REPORTED {'denominator':'5'}                    | 0 - -
        LAST    | 2023 NOT_REPORTED {}; 2024 REPORTED {'value':'70'}; 2025 NOT_APPLICABLE {}             | 1 70 -
        LAST    | 2023 REPORTED {'numerator':'1','denominator':'0'}                                      | 0 - NOT_COMPUTABLE DENOMINATOR_ZERO
        """)
    void bandsOverYears(String aggregation, String years, String outcome) {
        assertThat(score("{'method':'BANDS','aggregation':'" + aggregation + "'," + SCALE + "}", years(years)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        -       | {'met':'2','applicable':'3'}   | 2/3 200/3 -
        -       | {'met':'0','applicable':'3'}   | 0 0 -
        -       | {'met':'0','applicable':'0'}   | - - - NOTHING_APPLICABLE
        -       | {'state':'NOT_REPORTED'}       | 0 - -
        AVERAGE | 2023 REPORTED {'met':'1','applicable':'2'}; 2024 REPORTED {'met':'3','applicable':'3'}    | 3/4 75 -
        AVERAGE | 2023 REPORTED {'met':'1','applicable':'2'}; 2024 REPORTED {'met':'0','applicable':'0'}    | 1/2 50 -
        AVERAGE | 2023 REPORTED {'met':'1','applicable':'2'}; 2024 NOT_REPORTED {}                          | 1/4 25 -
        AVERAGE | 2023 REPORTED {'met':'0','applicable':'0'}; 2024 NOT_EXISTING {}                          | - - - NO_YEAR_LEFT
        LAST    | 2023 REPORTED {'met':'1','applicable':'2'}; 2024 REPORTED {'met':'0','applicable':'0'}    | 1/2 50 -
        LAST    | 2023 REPORTED {'met':'1','applicable':'2'}; 2024 NOT_REPORTED {}                          | 0 - -
        """)
    void checklist(String aggregation, String value, String outcome) {
        String over = aggregation.equals("-") ? "" : ",'aggregation':'" + aggregation + "'";
        assertThat(score("{'method':'CHECKLIST'" + over + "}", value.startsWith("{") ? value : years(value)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ABSOLUTE | {'before':'2.5','after':'5.5'}    | 2/5 3 -
        ABSOLUTE | {'before':'0','after':'50'}       | 1 50 -
        ABSOLUTE | {'before':'5','after':'5'}        | 1/10 0 -
        ABSOLUTE | {'before':'5','after':'-5'}       | 1/10 -10 -
        RELATIVE | {'before':'3','after':'4'}        | 2/5 100/3 -
        RELATIVE | {'before':'100','after':'150'}    | 1 50 -
        RELATIVE | {'before':'-100','after':'-50'}   | 1 50 -
        RELATIVE | {'before':'-100','after':'-150'}  | 1/10 -50 -
        RELATIVE | {'before':'0.0','after':'50'}     | 0 - NOT_COMPUTABLE BASELINE_ZERO
        RELATIVE | {'state':'NOT_REPORTED'}          | 0 - -
        RELATIVE | {'state':'NOT_APPLICABLE'}        | - - - APPROVED
        """)
    void change(String change, String value, String outcome) {
        assertThat(score("{'method':'CHANGE','change':'" + change + "'," + SCALE + "}", value))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        -       | {'fte':'4','outputs':[{'type':'P','count':'3'},{'type':'Q','count':'2','fraction':'0.25'}]}   | 2/5 65/4 -
        -       | {'fte':'4','outputs':[]}                        | 1/10 0 -
        -       | {'fte':'0','outputs':[{'type':'P','count':'3'}]} | 0 - NOT_COMPUTABLE FTE_ZERO
        -       | {'outputs':[{'type':'P','count':'3'}]}          | 0 - NOT_COMPUTABLE FTE_ABSENT
        -       | {'fte':'4','outputs':[{'type':'Z','count':'3'}]} | 0 - NOT_COMPUTABLE OUTPUT_TYPE_UNKNOWN
        -       | {'state':'NOT_REPORTED','fte':'4'}              | 0 - -
        AVERAGE | 2023 REPORTED {'fte':'2','outputs':[{'type':'P','count':'4'}]}; 2024 REPORTED {'fte':'4','outputs':[{'type':'P','count':'2'}]} | 2/5 25 -
        AVERAGE | 2023 REPORTED {'fte':'1','outputs':[{'type':'P','count':'4'}]}; 2024 NOT_REPORTED {'fte':'100'}  | 2/5 40 -
        AVERAGE | 2023 REPORTED {'fte':'1','outputs':[{'type':'P','count':'4'}]}; 2024 REPORTED {'fte':'0','outputs':[]} | 0 - NOT_COMPUTABLE FTE_ZERO
        POOLED  | 2023 REPORTED {'fte':'2','outputs':[{'type':'P','count':'4'}]}; 2024 REPORTED {'fte':'4','outputs':[{'type':'P','count':'2'}]} | 2/5 20 -
        POOLED  | 2023 REPORTED {'fte':'1','outputs':[{'type':'P','count':'4'}]}; 2024 NOT_REPORTED {'fte':'3'}  | 2/5 20 -
        POOLED  | 2023 REPORTED {'fte':'1','outputs':[{'type':'P','count':'4'}]}; 2024 NOT_REPORTED {}           | 1 80 -
        POOLED  | 2023 REPORTED {'fte':'0','outputs':[]}; 2024 NOT_REPORTED {}                                   | 0 - NOT_COMPUTABLE FTE_ZERO
        POOLED  | 2023 REPORTED {'outputs':[]}; 2024 REPORTED {'fte':'1','outputs':[]}                           | 0 - NOT_COMPUTABLE FTE_ABSENT
        POOLED  | 2023 NOT_EXISTING {}; 2024 REPORTED {'fte':'1','outputs':[{'type':'Q','count':'1'}]}           | 2/5 10 -
        LAST    | 2023 REPORTED {'fte':'1','outputs':[]}; 2024 REPORTED {'fte':'1','outputs':[{'type':'P','count':'9'}]} | 1 180 -
        LAST    | 2023 REPORTED {'fte':'1','outputs':[]}; 2024 NOT_REPORTED {'fte':'1'}                          | 0 - -
        """)
    void weightedCount(String aggregation, String value, String outcome) {
        String over = aggregation.equals("-") ? "" : ",'aggregation':'" + aggregation + "'";
        assertThat(score(
                        "{'method':'WEIGHTED_COUNT','perFte':10,'outputs':{'P':'2.0','Q':'1'}," + SCALE + over + "}",
                        value.startsWith("{") ? value : years(value)))
                .isEqualTo(outcome);
    }

    /** Ratio bands: up to 1/2 gives 40, up to and including 1 gives 60, the rest 100. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        '1','2','3'            | {'amount':'6','fte':'2'}  | 1 3 -
        '1','2','3'            | {'amount':'4','fte':'2'}  | 3/5 2 -
        '3','1','2'            | {'amount':'4','fte':'2'}  | 3/5 2 -
        '1','2','3'            | {'amount':'1','fte':'2'}  | 2/5 1/2 -
        '1','2','3'            | {'amount':'0','fte':'2'}  | 2/5 0 -
        '1','2','3','4'        | {'amount':'5','fte':'2'}  | 3/5 5/2 -
        '1','2','3','4'        | {'amount':'6','fte':'2'}  | 1 3 -
        '0','0','1','2','3'    | {'amount':'4','fte':'2'}  | 3/5 2 -
        '100/3','100/3','1/7'  | {'amount':'100','fte':'3'} | 3/5 100/3 -
        '1','2'                | {'amount':'4','fte':'2'}  | 0 - NOT_COMPUTABLE TOO_FEW_PEERS
        '1','2','0'            | {'amount':'4','fte':'2'}  | 0 - NOT_COMPUTABLE TOO_FEW_PEERS
        '1','2','-3'           | {'amount':'4','fte':'2'}  | 0 - NOT_COMPUTABLE TOO_FEW_PEERS
        '1','2','3'            | {'amount':'4','fte':'0'}  | 0 - NOT_COMPUTABLE FTE_ZERO
        '1','2','3'            | {'amount':'4'}            | 0 - NOT_COMPUTABLE FTE_ABSENT
        '1'                    | {'state':'NOT_REPORTED'}  | 0 - -
        '1'                    | {'state':'NOT_APPLICABLE'} | - - - APPROVED
        """)
    void peerBands(String peers, String value, String outcome) {
        assertThat(scored(peerMethod(""), "'values':{'X':" + value + "},'peers':{'X':[" + peers + "]}"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        POOLED | 2023 REPORTED {'amount':'3','fte':'1'}; 2024 REPORTED {'amount':'1','fte':'1'}   | 3/5 2 -
        POOLED | 2023 REPORTED {'amount':'3','fte':'1'}; 2024 NOT_REPORTED {'fte':'2'}            | 3/5 1 -
        POOLED | 2023 REPORTED {'amount':'3','fte':'1'}; 2024 NOT_REPORTED {}                     | 1 3 -
        POOLED | 2023 NOT_REPORTED {}; 2024 NOT_EXISTING {}                                       | 0 - NOT_COMPUTABLE FTE_ZERO
        POOLED | 2023 NOT_EXISTING {}                                                             | - - - NO_YEAR_LEFT
        LAST   | 2023 REPORTED {'amount':'3','fte':'1'}; 2024 REPORTED {'amount':'1','fte':'1'}   | 3/5 1 -
        LAST   | 2023 REPORTED {'amount':'3','fte':'1'}; 2024 NOT_REPORTED {'fte':'1'}            | 0 - -
        """)
    void peerBandsOverYears(String aggregation, String years, String outcome) {
        assertThat(scored(
                        peerMethod(",'aggregation':'" + aggregation + "'"),
                        "'values':{'X':" + years(years) + "},'peers':{'X':['1','2','3']}"))
                .isEqualTo(outcome);
    }

    @Test
    void withoutAnyValueNothingIsComputable() {
        assertThat(scored("{'method':'CHECKLIST'}", "'values':{}")).isEqualTo("0 - NOT_COMPUTABLE NO_VALUE");
        assertThat(score("{'method':'CHECKLIST','aggregation':'AVERAGE'}", "{'years':{}}"))
                .isEqualTo("0 - NOT_COMPUTABLE NO_VALUE");
        assertThat(score("{'method':'CHECKLIST','aggregation':'AVERAGE'}", "{'met':'1','applicable':'1'}"))
                .isEqualTo("0 - NOT_COMPUTABLE WRONG_FIGURES");
        assertThat(score("{'method':'CHECKLIST','aggregation':'AVERAGE'}", "{'state':'NOT_APPLICABLE'}"))
                .isEqualTo("- - - APPROVED");
        assertThat(score("{'method':'CHECKLIST','aggregation':'AVERAGE'}", "{'state':'NOT_REPORTED'}"))
                .isEqualTo("0 - -");
    }

    @Test
    void rubricAndChangeCanTakeTheLastYear() {
        assertThat(score(
                        "{'method':'RUBRIC','levels':5,'aggregation':'LAST'}",
                        years("2023 REPORTED {'levels':[1,5]}; 2024 REPORTED {'levels':[4]}")))
                .isEqualTo("4/5 4 -");
        assertThat(score(
                        "{'method':'CHANGE','change':'ABSOLUTE','aggregation':'LAST'," + SCALE + "}",
                        years("2023 REPORTED {'before':'1','after':'9'}; 2024 NOT_EXISTING {}")))
                .isEqualTo("2/5 8 -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {'method':'RUBRIC','levels':5}                        | {'levels':[2,4]}             | 3/5 3 RECONCILE
        {'method':'CHECKLIST'}                                | {'met':'2','applicable':'2'} | 0 100 NO_EVIDENCE
        {'method':'TARGET','direction':'HIGHER_IS_BETTER'}    | {'actual':'1','target':'2'}  | 0 1 NO_EVIDENCE
        {'method':'TARGET','direction':'HIGHER_IS_BETTER'}    | {'actual':'1','target':'0'}  | 0 - NOT_COMPUTABLE TARGET_NOT_POSITIVE
        {'method':'TARGET','direction':'HIGHER_IS_BETTER'}    | {'state':'NOT_REPORTED'}     | 0 - -
        {'method':'CHECKLIST'}                                | {'state':'NOT_APPLICABLE'}   | - - - APPROVED
        {'method':'CHECKLIST'}                                | {'met':'0','applicable':'0'} | - - - NOTHING_APPLICABLE
        """)
    void aComputableValueNeedsEvidence(String method, String value, String outcome) {
        assertThat(scored(method, "'values':{'X':" + value + "},'withoutEvidence':['X']"))
                .isEqualTo(outcome);
    }

    @Test
    void aValueAmongPeersNeedsEvidenceToo() {
        assertThat(scored(
                        peerMethod(""),
                        "'values':{'X':{'amount':'6','fte':'2'}},'peers':{'X':['1','2','3']},"
                                + "'withoutEvidence':['X']"))
                .isEqualTo("0 3 NO_EVIDENCE");
    }

    private static String peerMethod(String more) {
        return "{'method':'PEER_BANDS','minimumPeers':3,'bands':[{'percent':40,'upTo':'0.5','inclusive':false},"
                + "{'percent':60,'upTo':'1','inclusive':true},{'percent':100}]" + more + "}";
    }

    private static String years(String years) {
        StringBuilder json = new StringBuilder("{'years':{");
        for (String year : years.split(";")) {
            String[] parts = year.trim().split(" ", 3);
            json.append(json.charAt(json.length() - 1) == '{' ? "" : ",")
                    .append("'")
                    .append(parts[0])
                    .append("':{'state':'")
                    .append(parts[1])
                    .append("'")
                    .append(parts[2].equals("{}") ? "" : ",")
                    .append(parts[2].substring(1));
        }
        return json.append("}}").toString();
    }

    private static String score(String method, String value) {
        return scored(method, "'values':{'X':" + value + "}");
    }

    private static String scored(String method, String members) {
        CriteriaSet set = Sets.of(method);
        IndicatorResult result =
                ScoringEngine.scoreIndicator(set, Sets.input(members), "X").orElseThrow();
        String flags = result.flags().isEmpty()
                ? "-"
                : result.flags().stream().map(Enum::name).collect(Collectors.joining(","));
        String reason = result.steps().stream()
                .filter(step -> step.rule() == Rule.NOT_COMPUTABLE || step.rule() == Rule.NOT_APPLICABLE)
                .map(step -> " " + step.params().get("reason"))
                .collect(Collectors.joining());
        return result.share().map(Exact::text).orElse("-") + " "
                + result.raw().map(Exact::text).orElse("-") + " " + flags + reason;
    }
}
