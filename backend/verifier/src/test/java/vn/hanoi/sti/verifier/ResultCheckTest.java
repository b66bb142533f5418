package vn.hanoi.sti.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.engine.digest.CanonicalJson;

class ResultCheckTest {
    private static final String CASE = "perfect-organization";

    static Stream<Path> goldens() {
        return Packages.goldens().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void every_worked_case_is_recomputed_to_the_last_digit(Path golden) {
        var report = ResultCheck.of(Packages.of(golden));
        assertThat(report.checks()).extracting(Check::key).contains("result.recomputed");
        assertThat(report.verdict()).isEqualTo(Verdict.EQUAL);
    }

    @Test
    void a_changed_total_is_found_although_every_digest_was_made_right_again() {
        var file = Packages.of(CASE);
        ((ObjectNode) file.at("/manifest/result")).put("total", "1");
        var report = ResultCheck.of(Packages.reseal(file));
        assertThat(report.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(report.checks())
                .filteredOn(check -> check.verdict() == Verdict.DIFFERENT)
                .anySatisfy(check -> assertThat(check.params()).contains("/result/total", "\"1\""));
    }

    @Test
    void a_changed_weight_is_found_although_every_digest_was_made_right_again() {
        var file = Packages.of(CASE);
        var indicators = file.at("/criteriaSet").findParents("weight").stream()
                .map(ObjectNode.class::cast)
                .toList();
        var one = indicators.getFirst();
        var other = indicators.stream()
                .filter(indicator -> !indicator.get("weight").equals(one.get("weight")))
                .findFirst()
                .orElseThrow();
        var weight = one.get("weight");
        one.set("weight", other.get("weight"));
        other.set("weight", weight);
        assertThat(ResultCheck.of(Packages.reseal(file)).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void a_changed_input_is_found_although_every_digest_was_made_right_again() {
        var file = Packages.of(CASE);
        ((ObjectNode) file.at("/manifest/input/dossier")).put("daysLate", 400);
        assertThat(ResultCheck.of(Packages.reseal(file)).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/digest", "/manifest/inputDigest", "/manifest/resultDigest", "/manifest/criteriaSet/digest"})
    void every_digest_is_looked_at(String pointer) {
        var file = Packages.of(CASE);
        var cut = pointer.lastIndexOf('/');
        ((ObjectNode) (cut == 0 ? file : file.at(pointer.substring(0, cut))))
                .put(pointer.substring(cut + 1), "0".repeat(64));
        assertThat(ResultCheck.of(file).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void another_engine_is_named() {
        var file = Packages.of(CASE);
        ((ObjectNode) file.get("manifest")).put("engineVersion", "0.9");
        assertThat(ResultCheck.of(Packages.reseal(file)).checks())
                .extracting(Check::key)
                .contains("result.engine.different");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format", "criteriaSet", "manifest", "digest"})
    void what_lacks_a_part_cannot_be_recomputed(String member) {
        var file = Packages.of(CASE);
        file.remove(member);
        assertThat(ResultCheck.of(file).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void a_foreign_member_is_not_passed_over() {
        assertThat(ResultCheck.of(Packages.of(CASE).put("note", "x")).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    /** Any leaf, any change: each text altered, each number moved, each truth turned. */
    @Test
    @Tag("exhaustive")
    void every_changed_leaf_is_found() {
        var file = Packages.smallest();
        var pointers = leaves("", file);
        assertThat(pointers).hasSizeGreaterThan(300);
        assertThat(pointers.stream()
                        .filter(pointer ->
                                ResultCheck.of(changed(file, pointer)).verdict() == Verdict.EQUAL))
                .isEmpty();
    }

    /** Each byte of the manifest in turn with its lowest bit turned. */
    @Test
    @Tag("exhaustive")
    void every_flipped_byte_is_found() {
        var bytes = CanonicalJson.bytes(Packages.smallest().get("manifest"));
        var sealed = CanonicalJson.sha256(bytes);
        assertThat(IntStream.range(0, bytes.length).filter(at -> {
                    var flipped = bytes.clone();
                    flipped[at] ^= 1;
                    return StrictJson.read(flipped)
                            .filter(manifest -> CanonicalJson.sha256(manifest).equals(sealed))
                            .isPresent();
                }))
                .isEmpty();
    }

    private static List<String> leaves(String pointer, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(member -> leaves(pointer + "/" + member.getKey(), member.getValue()).stream())
                    .toList();
        }
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .boxed()
                        .flatMap(i -> leaves(pointer + "/" + i, node.get(i)).stream())
                        .toList()
                : List.of(pointer);
    }

    private static ObjectNode changed(ObjectNode file, String pointer) {
        var copy = file.deepCopy();
        var cut = pointer.lastIndexOf('/');
        var parent = cut == 0 ? copy : copy.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        var other = TextNode.valueOf(copy.at(pointer).asText() + "1");
        if (parent instanceof ObjectNode object) {
            object.set(name, other);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), other);
        }
        return copy;
    }
}
