package vn.hanoi.sti.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/** Reading of a file: every gap at once, with pointers from its root. */
@Tag("fast")
class CriteriaFileTest {
    @Test
    void the_illustrative_file_is_read_whole_and_is_not_official() {
        var file = CriteriaFile.read(Files.illustrative()).file().orElseThrow();
        assertThat(file.sets()).hasSize(8);
        assertThat(file.official()).isFalse();
        assertThat(file.functions()).extracting(FunctionName::code).containsExactly(OrganizationFunction.values());
        assertThat(file.functions().get(3))
                .isEqualTo(new FunctionName(
                        OrganizationFunction.PS, "nghiên cứu chính sách - xã hội", "policy and social research"));
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL, true", ", true", "ILLUSTRATIVE, false", "ILLUSTRATIVE: anything, false"})
    void status_says_whether_it_is_official(String status, boolean official) {
        var file = Files.of("PL4-PLAN");
        file.put("status", status);
        assertThat(CriteriaFile.read(file).file().orElseThrow().official()).isEqualTo(official);
    }

    @Test
    void gaps_of_all_sets_are_named_together() {
        var file = Files.of("PL4-PLAN", "PL6-ORG");
        file.put("status", "perhaps").put("colour", "red");
        Files.indicator(file).put("weight", "7,5").put("unknown", 1);
        ((ObjectNode) file.at("/sets/1")).remove("vi");
        ((ObjectNode) file.get("functions")).put("XX", "x");
        ((ObjectNode) file.get("functions")).remove("SV");
        assertThat(CriteriaFile.read(file).file()).isEmpty();
        assertThat(CriteriaFile.read(file).findings())
                .extracting(Finding::pointer, Finding::code)
                .contains(
                        tuple("/status", "criteria.status.unknown"),
                        tuple("/functions/XX", "criteria.function.unknown"),
                        tuple("/functions/SV", "criteria.property.missing"),
                        tuple("/sets/0/groups/0/criteria/0/indicators/0/weight", "criteria.number.comma"),
                        tuple("/sets/0/groups/0/criteria/0/indicators/0/unknown", "criteria.property.unknown"),
                        tuple("/sets/1/vi", "criteria.property.missing"),
                        tuple("/colour", "criteria.property.unknown"));
    }

    @Test
    void the_same_version_may_not_come_twice() {
        var file = Files.of("PL4-PLAN");
        ((ArrayNode) file.get("sets")).add(Files.set(file).deepCopy());
        assertThat(CriteriaFile.read(file).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/sets/1/code");
            assertThat(finding.code()).isEqualTo("criteria.set.duplicate");
            assertThat(finding.params()).containsEntry("first", "/sets/0");
        });
    }

    @Test
    void what_is_no_file_of_sets_says_so() {
        var json = JsonNodeFactory.instance;
        assertThat(CriteriaFile.read(json.arrayNode()).findings())
                .extracting(Finding::code)
                .containsExactly("criteria.property.type");
        assertThat(CriteriaFile.read(json.objectNode()).findings())
                .extracting(Finding::pointer)
                .containsExactly("/sets");
        var empty = json.objectNode();
        empty.putArray("sets");
        assertThat(CriteriaFile.read(empty).findings())
                .extracting(Finding::code)
                .containsExactly("criteria.sets.empty");
        var organizations = Files.of("PL6-ORG");
        organizations.remove("functions");
        assertThat(CriteriaFile.read(organizations).findings())
                .extracting(Finding::pointer)
                .containsExactly("/functions");
    }
}
