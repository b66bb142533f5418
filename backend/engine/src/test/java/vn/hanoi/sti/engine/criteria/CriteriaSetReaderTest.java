package vn.hanoi.sti.engine.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.Sets;

class CriteriaSetReaderTest {

    /** O6-31: a weighted count by function, in PL6-ORG. */
    private static final String COUNT = "/groups/2/criteria/0/indicators/0";
    /** P3-D1: a change, and P3-A4: a target, in PL3-POLICY. */
    private static final String CHANGE = "/groups/3/criteria/0/indicators/0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        /code                   | -                | criteria.property.missing
        /code                   | 'a b'            | criteria.code.format
        /code                   | ''               | criteria.property.blank
        /code                   | 7                | criteria.property.type
        /version                | -                | criteria.property.missing
        /version                | 0                | criteria.version.range
        /version                | 99999999999      | criteria.version.range
        /version                | '1'              | criteria.property.type
        /version                | 1.5              | criteria.property.type
        /kind                   | 'FOO'            | criteria.kind.unknown
        /kind                   | 1                | criteria.property.type
        /kind                   | null             | criteria.property.type
        /stage                  | 'FINAL'          | criteria.stage.unexpected
        /appendix               | -                | criteria.property.missing
        /vi                     | ' '              | criteria.property.blank
        /en                     | -                | criteria.property.missing
        /extra                  | 1                | criteria.property.unknown
        /grades                 | {}               | criteria.property.type
        /grades/0               | 'A'              | criteria.property.type
        /grades/0/from          | 90               | criteria.property.type
        /grades/0/from          | '90,5'           | criteria.number.comma
        /grades/0/from          | '101'            | criteria.grades.percent
        /grades/0/from          | '-1'             | criteria.grades.percent
        /grades/1/from          | '90'             | criteria.grades.notDescending
        /grades/1/from          | '95'             | criteria.grades.notDescending
        /grades/3/from          | '1'              | criteria.grades.lowestNotZero
        /grades/1/code          | 'A'              | criteria.code.duplicate
        /grades/1/vi            | -                | criteria.property.missing
        /grades/0/requiresNoCap | 'yes'            | criteria.property.type
        /grades/0/everyGroupAtLeastPercent | '200' | criteria.grades.percent
        /grades/0/min           | 1                | criteria.property.unknown
        /groups                 | -                | criteria.property.missing
        /groups                 | {}               | criteria.property.type
        /groups/0               | null             | criteria.property.type
        /groups/1/code          | '1'              | criteria.code.duplicate
        /groups/0/vi            | 1                | criteria.property.type
        /groups/0/criteria      | -                | criteria.property.missing
        /groups/0/weight        | 1                | criteria.property.unknown
        /groups/1/criteria/0/code | '1.1'          | criteria.code.duplicate
        /groups/0/criteria/0/indicators | 'x'      | criteria.property.type
        @COUNT/code             | 'O6-11'          | criteria.code.duplicate
        @COUNT/unit             | -                | criteria.property.missing
        @COUNT/level            | 'INPUTS'         | criteria.level.unknown
        @COUNT/evidence         | -                | criteria.property.missing
        @COUNT/weight           | '5'              | criteria.weight.byFunctionRequired
        @COUNT/weight/BR        | -                | criteria.weight.functionMissing
        @COUNT/weight/XX        | '1'              | criteria.weight.functionUnknown
        @COUNT/weight/BR        | '-1'             | criteria.weight.negative
        @COUNT/weight/BR        | 1                | criteria.property.type
        @COUNT/weight/BR        | '1,5'            | criteria.number.comma
        @COUNT/weight/BR        | '1e1'            | criteria.number.format
        @COUNT/weight/BR        | '1234567890123456789012345678901' | criteria.number.tooLong
        @COUNT/scoring          | -                | criteria.property.missing
        @COUNT/scoring          | []               | criteria.property.type
        @COUNT/scoring/method   | 'COUNT'          | criteria.method.unknown
        @COUNT/scoring/method   | -                | criteria.property.missing
        @COUNT/scoring/aggregation | 'MEAN'        | criteria.aggregation.unknown
        @COUNT/scoring/perFte   | 0                | criteria.perFte.range
        @COUNT/scoring/perFte   | -                | criteria.property.missing
        @COUNT/scoring/outputs  | -                | criteria.property.missing
        @COUNT/scoring/outputs  | {}               | criteria.outputs.empty
        @COUNT/scoring/outputs  | []               | criteria.property.type
        @COUNT/scoring/outputs/WOS_SCOPUS_Q1 | '0' | criteria.outputs.coefficient
        @COUNT/scoring/outputs/WOS_SCOPUS_Q1 | 2   | criteria.property.type
        @COUNT/scoring/outputs/a~1b | 2            | criteria.property.type
        @COUNT/scoring/direction | 'HIGHER_IS_BETTER' | criteria.property.unknown
        @COUNT/scoring/bands    | -                | criteria.property.missing
        @COUNT/scoring/bands    | []               | criteria.bands.empty
        @COUNT/scoring/bands/0  | 1                | criteria.property.type
        @COUNT/scoring/bands/0/percent | -         | criteria.property.missing
        @COUNT/scoring/bands/0/percent | 101       | criteria.bands.percent
        @COUNT/scoring/bands/0/percent | -1        | criteria.bands.percent
        @COUNT/scoring/bands/0/percent | true      | criteria.property.type
        @COUNT/scoring/bands/0/colour | 1          | criteria.property.unknown
        @COUNT/scoring/bands/0/inclusive | 'x'     | criteria.property.type
        @COUNT/scoring/bands/2/upTo | '0.15'       | criteria.bands.notAscending
        @COUNT/scoring/bands/2/upTo | '0.1'        | criteria.bands.notAscending
        @COUNT/scoring/bands/4/upTo | '9'          | criteria.bands.lastNotOpen
        @COUNT/scoring/bands/4/inclusive | true    | criteria.bands.inclusiveWithoutBound
        """)
    void findsEachGapOfAnOrganizationsSet(String pointer, String replacement, String code) {
        String at = pointer.replace("@COUNT", COUNT);
        CriteriaSetReader.Reading reading = CriteriaSetReader.read(with("PL6-ORG", at, replacement));
        assertThat(reading.set()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(tuple(at, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        @CHANGE/weight                     | {'BR':'1'} | criteria.weight.singleRequired
        @CHANGE/weight                     | '-1'       | criteria.weight.negative
        @CHANGE/scoring/change             | 'MORE'     | criteria.change.unknown
        @CHANGE/scoring/change             | -          | criteria.property.missing
        @CHANGE/scoring/aggregation        | 'AVERAGE'  | criteria.aggregation.unsupported
        /groups/0/criteria/1/indicators/0/scoring/direction | 'UP' | criteria.direction.unknown
        /groups/0/criteria/1/indicators/0/scoring/direction | -    | criteria.property.missing
        /groups/0/criteria/1/indicators/0/scoring/aggregation | 'POOLED' | criteria.aggregation.unsupported
        /groups/0/criteria/0/indicators/0/scoring/levels    | 4    | criteria.levels.range
        /groups/0/criteria/0/indicators/0/scoring/bands     | []   | criteria.property.unknown
        """)
    void findsEachGapOfAPolicysSet(String pointer, String replacement, String code) {
        String at = pointer.replace("@CHANGE", CHANGE);
        assertThat(CriteriaSetReader.read(with("PL3-POLICY", at, replacement)).findings())
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(tuple(at, code));
    }

    @Test
    void aProgrammeNeedsAStage() {
        assertThat(CriteriaSetReader.read(with("PL5-FINAL", "/stage", "null")).findings())
                .containsExactly(new Finding("/stage", "criteria.stage.required", Map.of("kind", "PROGRAMME")));
    }

    @Test
    void aStageIsOneOfFour() {
        assertThat(CriteriaSetReader.read(with("PL5-FINAL", "/stage", "'LATE'")).findings())
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(tuple("/stage", "criteria.stage.unknown"));
    }

    @Test
    void minimumPeersAndAnOpenBandBeforeTheLast() {
        String peers = "/groups/1/criteria/1/indicators/2/scoring";
        assertThat(CriteriaSetReader.read(with("PL6-ORG", peers + "/minimumPeers", "0"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("criteria.minimumPeers.range");
        ObjectNode open = (ObjectNode) with("PL6-ORG", peers + "/bands/1/upTo", "-");
        ((ObjectNode) open.at(peers + "/bands/1")).remove("inclusive");
        assertThat(CriteriaSetReader.read(open).findings())
                .extracting(Finding::pointer, Finding::code)
                .containsExactly(tuple(peers + "/bands/1/upTo", "criteria.bands.openNotLast"));
    }

    @Test
    void findsAllGapsAtOnce() {
        JsonNode set = with("PL6-ORG", "/version", "-");
        set = replace(set, "/grades/3/from", "'5'");
        set = replace(set, "/groups/0/criteria/0/indicators/0/level", "'X'");
        set = replace(set, "/groups/0/criteria/0/indicators/1/scoring/bands/0/percent", "300");
        set = replace(set, "/groups/4/criteria/0/indicators/2/weight/SV", "'x'");
        set = replace(set, "/zz", "1");
        assertThat(CriteriaSetReader.read(set).findings())
                .extracting(Finding::code)
                .containsExactly(
                        "criteria.property.missing",
                        "criteria.grades.lowestNotZero",
                        "criteria.level.unknown",
                        "criteria.bands.percent",
                        "criteria.number.format",
                        "criteria.property.unknown");
    }

    @Test
    void aFindingNamesTheFirstPlaceOfADuplicate() {
        Finding finding = CriteriaSetReader.read(with("PL6-ORG", COUNT + "/code", "'O6-11'"))
                .findings()
                .getFirst();
        assertThat(finding.params())
                .containsEntry("code", "O6-11")
                .containsEntry("first", "/groups/0/criteria/0/indicators/0/code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "1",
                "'x'",
                "true",
                "{}",
                "{'groups':[{'criteria':[{'indicators':[{}]}]}]}",
                "{'groups':[[[]]],'grades':[null,1],'kind':{},'stage':[]}"
            })
    void neverThrows(String anything) {
        CriteriaSetReader.Reading reading = CriteriaSetReader.read(Resources.json(anything));
        assertThat(reading.set()).isEmpty();
        assertThat(reading.findings()).isNotEmpty();
        assertThat(CriteriaSetReader.read(null).findings()).hasSize(1);
    }

    @Test
    void neverThrowsWhateverIsReplacedWhere() {
        for (String pointer : everyPointer(Resources.setJson("PL6-ORG"), "")) {
            for (String wrong : List.of("-", "null", "[]", "{}", "-3", "'x'", "false", "[null]", "'1,5'")) {
                CriteriaSetReader.Reading reading = CriteriaSetReader.read(with("PL6-ORG", pointer, wrong));
                assertThat(reading.set().isPresent())
                        .as(pointer + " = " + wrong)
                        .isEqualTo(reading.findings().isEmpty());
            }
        }
    }

    @Test
    void whatIsReadIsWrittenTheSameEvenWithOddPercentagesAndEnglishGrades() {
        JsonNode json =
                replace(with("PL6-ORG", COUNT + "/scoring/bands/1/percent", "'33.30'"), "/grades/0/en", "'Best'");
        CriteriaSet set = Sets.read(json);
        assertThat(Sets.read(set.toJson())).isEqualTo(set);
        assertThat(set.toJson().at(COUNT + "/scoring/bands/1/percent").asText()).isEqualTo("33.3");
        assertThat(set.grades().getFirst().en()).contains("Best");
        assertThat(set.digest()).isNotEqualTo(Resources.set("PL6-ORG").digest());
    }

    private static JsonNode with(String code, String pointer, String replacement) {
        return replace(Resources.setJson(code), pointer, replacement);
    }

    /** Replaces what the pointer names, or removes it when the replacement is a dash. */
    static JsonNode replace(JsonNode root, String pointer, String replacement) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        String name = at.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            if (replacement.equals("-")) {
                array.remove(Integer.parseInt(name));
            } else {
                array.set(Integer.parseInt(name), Resources.json(replacement));
            }
        } else if (replacement.equals("-")) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, Resources.json(replacement));
        }
        return root;
    }

    private static List<String> everyPointer(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < Math.min(2, node.size()); i++) {
                pointers.add(at + "/" + i);
                pointers.addAll(everyPointer(node.get(i), at + "/" + i));
            }
        }
        node.properties().forEach(property -> {
            pointers.add(at + "/" + property.getKey());
            pointers.addAll(everyPointer(property.getValue(), at + "/" + property.getKey()));
        });
        return pointers;
    }
}
