package vn.hanoi.sti.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.Resources;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.digest.CanonicalJson;

class SealedTest {

    @Test
    void scoringTheManifestsInputAgainGivesTheSameDigests() {
        assertThat(Resources.goldens()).allSatisfy(file -> {
            JsonNode input = Resources.read(file).get("input");
            Sealed sealed = seal(input);
            JsonNode manifest = Resources.json(new String(sealed.bytes(), StandardCharsets.UTF_8).replace("'", "’"));
            Sealed again = seal(manifest.get("input"));
            assertThat(again.inputDigest())
                    .isEqualTo(sealed.inputDigest())
                    .isEqualTo(manifest.get("inputDigest").asText())
                    .isEqualTo(CanonicalJson.sha256(manifest.get("input")));
            assertThat(again.resultDigest())
                    .isEqualTo(sealed.resultDigest())
                    .isEqualTo(manifest.get("resultDigest").asText())
                    .isEqualTo(CanonicalJson.sha256(manifest.get("result")));
            assertThat(again.digest()).isEqualTo(sealed.digest()).isEqualTo(CanonicalJson.sha256(manifest));
        });
    }

    @Test
    void theManifestNamesSetAndEngine() {
        ObjectNode manifest =
                seal(Resources.golden("perfect-organization").get("input")).manifest();
        assertThat(manifest.at("/criteriaSet/code").asText()).isEqualTo("PL6-ORG");
        assertThat(manifest.at("/criteriaSet/version").asInt()).isEqualTo(1);
        assertThat(manifest.at("/criteriaSet/digest").asText())
                .isEqualTo(Resources.set("PL6-ORG").digest())
                .isEqualTo(manifest.at("/result/criteriaSet/digest").asText());
        assertThat(manifest.get("engineVersion").asText()).isEqualTo(ScoringEngine.VERSION);
        assertThat(manifest.at("/result/levels")).hasSize(5);
    }

    @Test
    void everyChangeOfTheInputChangesItsDigest() {
        ObjectNode input = Resources.golden("perfect-organization").get("input").deepCopy();
        String before = seal(input).inputDigest();
        ((ObjectNode) input.get("dossier")).put("daysLate", 1);
        String late = seal(input).inputDigest();
        input.putObject("evidence").putArray("O6-12").add("a".repeat(64));
        assertThat(seal(input).inputDigest()).isNotEqualTo(late).isNotEqualTo(before);
        assertThat(late).isNotEqualTo(before);
    }

    @Test
    void canonicalJsonIsThatOfRfc8785() {
        JsonNode node = Resources.json("{'b':1,'a':{'đ':'ủ\\u000a','_':[true,null,'1.0']},'A':''}");
        assertThat(new String(CanonicalJson.bytes(node), StandardCharsets.UTF_8))
                .isEqualTo("{\"A\":\"\",\"a\":{\"_\":[true,null,\"1.0\"],\"đ\":\"ủ\\n\"},\"b\":1}");
        assertThat(CanonicalJson.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Sealed seal(JsonNode json) {
        EvaluationInput input = EvaluationInput.read(json).input().orElseThrow();
        CriteriaSet set = Resources.set(input.criteriaSet());
        return Sealed.of(set.digest(), input, ScoringEngine.evaluate(set, input));
    }
}
