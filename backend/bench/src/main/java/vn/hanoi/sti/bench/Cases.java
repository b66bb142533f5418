package vn.hanoi.sti.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.scoring.EvaluationInput;

/** What is measured: the worked cases of whole organizations, every indicator with three data years. */
final class Cases {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NAMES = List.of(
            "organization-three-functions",
            "organization-founded-2024",
            "organization-without-evidence",
            "perfect-organization",
            "random-pl6-org-1",
            "random-pl6-org-2",
            "random-pl6-org-3",
            "random-pl6-org-4",
            "random-pl6-org-5",
            "random-pl6-org-6");

    private Cases() {}

    /** The set that all the cases name. */
    static CriteriaSet set() {
        String code = inputs().getFirst().criteriaSet();
        for (JsonNode set : read("/criteria-sets.json").get("sets")) {
            if (set.get("code").asText().equals(code)) {
                return CriteriaSetReader.read(set).set().orElseThrow();
            }
        }
        throw new IllegalStateException("no set " + code);
    }

    static List<EvaluationInput> inputs() {
        return NAMES.stream()
                .map(name -> read("/golden/" + name + ".json").get("input"))
                .map(input -> EvaluationInput.read(input).input().orElseThrow())
                .toList();
    }

    private static JsonNode read(String resource) {
        try (InputStream content = Cases.class.getResourceAsStream(resource)) {
            return MAPPER.readTree(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
