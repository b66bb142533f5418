package vn.hanoi.sti.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.classification.ScoredEvaluation;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** What a run keeps: the set, the engine, and of every evaluation its inputs with evidence and peers, and its result. */
final class RunManifest {
    private static final String FORMAT = "sti-run/1";
    private static final Set<String> UNSETTLED = Set.of("RECONCILE", "NOT_COMPUTABLE");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode manifest;

    private RunManifest(JsonNode manifest) {
        this.manifest = manifest;
    }

    /**
     * Reads what was kept.
     *
     * @throws Problem 409 {@code run.altered} when a single byte of it is not what the digest was made of
     */
    static RunManifest read(UUID run, String kept, String digest) {
        try {
            var bytes = kept.getBytes(StandardCharsets.UTF_8);
            var found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(digest)) {
                throw Problem.conflict("run.altered", "What was kept of this run is no longer what it was.")
                        .with("run", run.toString())
                        .with("digest", digest)
                        .with("found", found);
            }
            return new RunManifest(JSON.readTree(bytes));
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException("manifest of run " + run, impossible);
        }
    }

    /** One evaluation as the verifier takes it: its manifest with the set that it was scored by. */
    Optional<JsonNode> exported(UUID evaluation) {
        return Optional.ofNullable(evaluations(Set.of(evaluation)).get(evaluation))
                .map(one -> {
                    var document = JsonNodeFactory.instance.objectNode().put("format", "sti-result/1");
                    document.set("criteriaSet", manifest.get("criteriaSet"));
                    document.set("manifest", one.get("manifest"));
                    return document.put("digest", CanonicalJson.sha256(one.get("manifest")));
                });
    }

    static ObjectNode write(
            UUID campaignId, int number, RunKind kind, List<ScoredEvaluation> scored, List<EvaluationCase> others) {
        var published = scored.getFirst().published();
        var manifest = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("campaignId", campaignId.toString())
                .put("number", number)
                .put("kind", kind.name())
                .put("engineVersion", ScoringEngine.VERSION)
                .put("criteriaSetDigest", published.digest());
        manifest.set("criteriaSet", published.set().toJson());
        var evaluations = manifest.putArray("evaluations");
        scored.stream()
                .sorted(Comparator.comparing(one -> one.evaluation().organizationCode()))
                .forEach(one -> evaluations.add(
                        named(one.evaluation()).put("sealed", one.sealed()).set("manifest", one.manifest())));
        var left = manifest.putArray("notIncluded");
        others.stream()
                .sorted(Comparator.comparing(EvaluationCase::organizationCode))
                .forEach(one -> left.add(named(one).put("state", one.state().name())));
        return manifest;
    }

    private static ObjectNode named(EvaluationCase evaluation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("evaluationId", evaluation.id().toString())
                .put("organizationCode", evaluation.organizationCode())
                .put("organizationName", evaluation.organizationName());
    }

    /** Flags that somebody has to settle first; what was approved with one was settled by that. */
    static List<ProblemError> unsettled(List<ScoredEvaluation> scored) {
        var gaps = new ArrayList<ProblemError>();
        scored.stream()
                .filter(one -> !one.sealed())
                .forEach(one -> one.manifest()
                        .at("/result/indicators")
                        .forEach(indicator -> indicator.path("flags").forEach(flag -> {
                            if (UNSETTLED.contains(flag.asText())) {
                                gaps.add(ProblemError.at(
                                        "/kind",
                                        "run.flag."
                                                + (flag.asText().equals("RECONCILE") ? "reconcile" : "not-computable"),
                                        Map.of(
                                                "organization", one.evaluation().organizationName(),
                                                "evaluationId",
                                                        one.evaluation().id().toString(),
                                                "indicator",
                                                        indicator.path("code").asText())));
                            }
                        })));
        return gaps;
    }

    CriteriaSet set() {
        return CriteriaSetReader.read(manifest.get("criteriaSet")).set().orElseThrow();
    }

    /** A text member of the whole manifest. */
    String text(String member) {
        return manifest.get(member).asText();
    }

    /** Every evaluation of the campaign that it names, included or not. */
    Set<UUID> all() {
        var ids = new HashSet<UUID>();
        for (var list : List.of("evaluations", "notIncluded")) {
            manifest.get(list)
                    .forEach(one ->
                            ids.add(UUID.fromString(one.get("evaluationId").asText())));
        }
        return ids;
    }

    /** Each evaluation with its manifest, by id, of those that may be seen. */
    Map<UUID, JsonNode> evaluations(Set<UUID> visible) {
        var byId = new LinkedHashMap<UUID, JsonNode>();
        manifest.get("evaluations").forEach(one -> {
            var id = UUID.fromString(one.get("evaluationId").asText());
            if (visible.contains(id)) {
                byId.put(id, one);
            }
        });
        return byId;
    }

    static RunView.Graded graded(JsonNode one) {
        var result = one.at("/manifest/result");
        return new RunView.Graded(
                UUID.fromString(one.get("evaluationId").asText()),
                one.get("organizationCode").asText(),
                one.get("organizationName").asText(),
                one.get("sealed").asBoolean(),
                result.path("total").asText(null),
                result.path("totalShown").asText(null),
                result.path("grade").asText(EvaluationResult.NOT_GRADED),
                result.path("status").asText(null),
                one.at("/manifest/resultDigest").asText());
    }

    List<RunView.LeftOut> notIncluded(Set<UUID> visible) {
        var left = new ArrayList<RunView.LeftOut>();
        manifest.get("notIncluded").forEach(one -> {
            var id = UUID.fromString(one.get("evaluationId").asText());
            if (visible.contains(id)) {
                left.add(new RunView.LeftOut(
                        id,
                        one.get("organizationCode").asText(),
                        one.get("organizationName").asText(),
                        one.get("state").asText()));
            }
        });
        return left;
    }
}
