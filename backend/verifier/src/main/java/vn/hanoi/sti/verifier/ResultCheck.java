package vn.hanoi.sti.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.engine.scoring.Sealed;

/**
 * Computes an exported result again: from the criteria set and the input in the file to the total and the grade, and
 * every digest on the way.
 */
final class ResultCheck {
    static final String FORMAT = "sti-result/1";

    private static final Set<String> PACKAGE = Set.of("format", "criteriaSet", "manifest", "digest");
    private static final Set<String> MANIFEST =
            Set.of("criteriaSet", "engineVersion", "input", "inputDigest", "result", "resultDigest");
    /** More would hide the first, which mostly is the cause of the others. */
    private static final int SHOWN = 20;

    private final List<Check> checks = new ArrayList<>();

    private ResultCheck() {}

    /** Checks the bytes of an exported package. */
    static Report of(byte[] file) {
        return StrictJson.read(file).map(ResultCheck::of).orElseGet(() -> Report.unreadable("file.json"));
    }

    static Report of(JsonNode file) {
        if (!FORMAT.equals(file.path("format").asText())) {
            return Report.unreadable("result.format", FORMAT);
        }
        var gaps = StrictJson.gaps(file, PACKAGE);
        StrictJson.gaps(file.path("manifest"), MANIFEST).stream()
                .map(name -> "manifest/" + name)
                .forEach(gaps::add);
        if (!gaps.isEmpty()) {
            return Report.unreadable("result.members", String.join(", ", gaps));
        }
        return new ResultCheck().check(file);
    }

    private Report check(JsonNode file) {
        var manifest = file.get("manifest");
        checks.add(Check.of(
                "result.set",
                manifest.at("/criteriaSet/digest").asText(),
                CanonicalJson.sha256(file.get("criteriaSet"))));
        digest("input", manifest);
        digest("result", manifest);
        checks.add(Check.of("result.package", file.get("digest").asText(), CanonicalJson.sha256(manifest)));
        checks.add(Check.of("result.engine", manifest.get("engineVersion").asText(), ScoringEngine.VERSION));
        recompute(file.get("criteriaSet"), manifest);
        return new Report(checks);
    }

    private void digest(String part, JsonNode manifest) {
        checks.add(Check.of(
                "result." + part, manifest.get(part + "Digest").asText(), CanonicalJson.sha256(manifest.get(part))));
    }

    private void recompute(JsonNode setJson, JsonNode manifest) {
        var set = CriteriaSetReader.read(setJson);
        var input = EvaluationInput.read(manifest.get("input"));
        if (set.set().isEmpty() || input.input().isEmpty()) {
            unreadable("result.set.unreadable", set.findings());
            unreadable("result.input.unreadable", input.findings());
            return;
        }
        compare(set.set().get(), input.input().get(), manifest);
    }

    private void compare(CriteriaSet set, EvaluationInput input, JsonNode manifest) {
        var gaps = input.check(set);
        if (!gaps.isEmpty()) {
            unreadable("result.input.unreadable", gaps);
            return;
        }
        var computed = Sealed.of(set.digest(), input, ScoringEngine.evaluate(set, input))
                .manifest();
        var differences = Differences.between(manifest, computed);
        differences.stream()
                .limit(SHOWN)
                .map(found -> Check.different("result.at", found.pointer(), found.recorded(), found.computed()))
                .forEach(checks::add);
        if (differences.size() > SHOWN) {
            checks.add(Check.different("result.more", differences.size() - SHOWN));
        }
        if (differences.isEmpty()) {
            var result = computed.get("result");
            checks.add(Check.equal(
                    "result.recomputed",
                    result.path("totalShown").asText("–"),
                    result.path("grade").asText("NOT_GRADED"),
                    result.path("indicators").size()));
        }
    }

    private void unreadable(String key, List<Finding> findings) {
        findings.stream()
                .limit(SHOWN)
                .map(finding -> Check.unreadable(key, finding.pointer(), finding.code()))
                .forEach(checks::add);
    }
}
