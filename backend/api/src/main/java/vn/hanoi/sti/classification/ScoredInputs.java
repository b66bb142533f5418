package vn.hanoi.sti.classification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.PreparedSet;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.engine.scoring.Sealed;

/**
 * Manifests by the digest of what they are computed from. The engine is a function of the set and the input alone, so
 * an entry can never be stale: a changed figure is another key. Each replica keeps its own.
 */
@ApplicationScoped
class ScoredInputs {
    /** Some campaigns' worth of evaluations; a manifest takes a few tens of kilobytes. */
    private static final int KEPT = 1_000;

    private final Cache<Key, JsonNode> manifests =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Sets as the engine wants them, by digest; only a few are in use at a time. */
    private final Cache<String, PreparedSet> sets =
            Caffeine.newBuilder().maximumSize(50).build();

    private record Key(String criteriaDigest, String inputDigest) {}

    /** The manifest of this input scored by this set; the answer is shared and must not be changed. */
    JsonNode manifest(PublishedSet published, ObjectNode input) {
        return manifests.get(
                new Key(published.digest(), digest(input)),
                key -> score(published, input).manifest());
    }

    private Sealed score(PublishedSet published, ObjectNode given) {
        var reading = EvaluationInput.read(given);
        var input = reading.input()
                .orElseThrow(() -> new IllegalStateException("an unreadable input: " + reading.findings()));
        return Sealed.of(published.digest(), input, ScoringEngine.evaluate(prepared(published), input));
    }

    PreparedSet prepared(PublishedSet published) {
        return sets.get(published.digest(), digest -> PreparedSet.of(published.set()));
    }

    /** Over the text as gathered: cheaper than its canonical form, and equal texts are equal inputs. */
    private static String digest(ObjectNode input) {
        try {
            var bytes = input.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }
}
