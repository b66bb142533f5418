package vn.hanoi.sti.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.engine.scoring.Sealed;

/** Result packages as the application exports them, made from the engine's worked cases. */
final class Packages {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path RESOURCES = Path.of("../engine/src/test/resources");

    private Packages() {}

    static List<Path> goldens() {
        try (var files = Files.list(RESOURCES.resolve("golden"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The least of them, for tests that turn every bit of it. */
    static ObjectNode smallest() {
        return goldens().stream()
                .map(Packages::of)
                .min(Comparator.comparingInt(file -> file.toString().length()))
                .orElseThrow();
    }

    static ObjectNode of(String golden) {
        return of(RESOURCES.resolve("golden").resolve(golden + ".json"));
    }

    static ObjectNode of(Path golden) {
        var input = EvaluationInput.read(read(golden).get("input")).input().orElseThrow();
        var sets = read(RESOURCES.resolve("criteria-sets.json")).get("sets");
        var setJson = StreamSupport.stream(sets.spliterator(), false)
                .filter(set -> set.get("code").asText().equals(input.criteriaSet()))
                .findFirst()
                .orElseThrow();
        var set = CriteriaSetReader.read(setJson).set().orElseThrow();
        var sealed = Sealed.of(set.digest(), input, ScoringEngine.evaluate(set, input));
        var file = MAPPER.createObjectNode().put("format", ResultCheck.FORMAT);
        file.set("criteriaSet", set.toJson());
        file.set("manifest", sealed.manifest());
        return file.put("digest", sealed.digest());
    }

    /** The digests made right again, as somebody who wants to deceive would. */
    static ObjectNode reseal(ObjectNode file) {
        var manifest = (ObjectNode) file.get("manifest");
        manifest.put("inputDigest", CanonicalJson.sha256(manifest.get("input")));
        manifest.put("resultDigest", CanonicalJson.sha256(manifest.get("result")));
        ((ObjectNode) manifest.get("criteriaSet")).put("digest", CanonicalJson.sha256(file.get("criteriaSet")));
        return file.put("digest", CanonicalJson.sha256(manifest));
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
