package vn.hanoi.sti.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.hanoi.sti.engine.criteria.CriteriaSetReaderTest.replace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;

class PublishingRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        PL1-GEN    | /grades            | [{'code':'A','vi':'A','from':'0'}] | /grades   | criteria.grades.unexpected
        PL3-POLICY | /grades            | []                                 | /grades   | criteria.grades.missing
        PL3-POLICY | /grades            | -                                  | /grades   | criteria.grades.missing
        PL6-ORG    | /grades/2/code     | 'CC'                               | /grades   | criteria.grades.capGradeMissing
        PL6-ORG    | /grades/3/requiresNoCap | true                          | /grades/3 | criteria.grades.lowestHasConditions
        """)
    void gradesOfAPublishedSet(String set, String pointer, String replacement, String at, String code) {
        assertThat(PublishingRules.check(Sets.read(replace(Resources.setJson(set), pointer, replacement))))
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(tuple(at, code));
    }

    @Test
    void weightsOfEveryFunctionSumToExactlyOneHundred() {
        String weights = "/groups/2/criteria/0/indicators/0/weight";
        JsonNode json = replace(Resources.setJson("PL6-ORG"), weights + "/BR", "'18.001'");
        json = replace(json, weights + "/SV", "'1'");
        assertThat(PublishingRules.check(Sets.read(json)))
                .extracting(Finding::code, Finding::params)
                .containsExactly(
                        tuple(
                                "criteria.weights.sum",
                                Map.of("function", "BR", "sum", "100001/1000", "sumShown", "100.00")),
                        tuple("criteria.weights.sum", Map.of("function", "SV", "sum", "101", "sumShown", "101.00")));
    }

    @Test
    void weightsOfAnyOtherSetSumToExactlyOneHundred() {
        assertThat(PublishingRules.check(Sets.checklists("PLAN", "A:G/C=60 B:G/C=39.9")))
                .containsExactly(
                        new Finding("/groups", "criteria.weights.sum", Map.of("sum", "999/10", "sumShown", "99.90")));
    }

    @Test
    void nothingIsEmptyAndNothingIsWithoutWeight() {
        ObjectNode json = Resources.setJson("PL3-POLICY");
        json.withArray("/groups/0/criteria/0/indicators").removeAll();
        json.withArray("/groups/1/criteria").removeAll();
        replace(json, "/groups/2/criteria/0/indicators/1/weight", "'0.0'");
        assertThat(PublishingRules.check(Sets.read(json)))
                .extracting(Finding::pointer, Finding::code)
                .contains(
                        tuple("/groups/0/criteria/0/indicators", "criteria.indicators.empty"),
                        tuple("/groups/1/criteria", "criteria.criteria.empty"),
                        tuple("/groups/2/criteria/0/indicators/1/weight", "criteria.indicator.noWeight"));
        json.putArray("groups");
        assertThat(PublishingRules.check(Sets.read(json)))
                .extracting(Finding::code)
                .containsExactly("criteria.groups.empty", "criteria.weights.sum");
    }

    @Test
    void aDraftMayBreakThemAndStillBeRead() {
        assertThat(CriteriaSetReader.read(replace(Resources.setJson("PL6-ORG"), "/grades", "-"))
                        .set())
                .isPresent();
    }
}
