package vn.hanoi.sti.engine.scoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.hanoi.sti.engine.digest.CanonicalJson;

/**
 * The manifest of an evaluation: what it was scored from and by, and what came out. Scoring the
 * manifest's input again by the same set and engine gives the same digests.
 *
 * @param manifest     {@code {criteriaSet: {code, version, digest}, engineVersion, input, inputDigest, result,
 *                     resultDigest}}
 * @param inputDigest  SHA-256 of the canonical JSON of the input
 * @param resultDigest SHA-256 of the canonical JSON of the result
 */
public record Sealed(ObjectNode manifest, String inputDigest, String resultDigest) {

    /** Seals an input with its result. */
    public static Sealed of(String criteriaDigest, EvaluationInput input, EvaluationResult result) {
        ObjectNode inputJson = input.toJson();
        ObjectNode resultJson = result.toJson();
        String inputDigest = CanonicalJson.sha256(inputJson);
        String resultDigest = CanonicalJson.sha256(resultJson);
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.putObject("criteriaSet")
                .put("code", result.criteriaSet())
                .put("version", result.version())
                .put("digest", criteriaDigest);
        manifest.put("engineVersion", result.engineVersion());
        manifest.set("input", inputJson);
        manifest.put("inputDigest", inputDigest);
        manifest.set("result", resultJson);
        manifest.put("resultDigest", resultDigest);
        return new Sealed(manifest, inputDigest, resultDigest);
    }

    /** SHA-256 of the canonical JSON of the whole manifest. */
    public String digest() {
        return CanonicalJson.sha256(manifest);
    }

    /** The whole manifest as canonical UTF-8 bytes. */
    public byte[] bytes() {
        return CanonicalJson.bytes(manifest);
    }
}
