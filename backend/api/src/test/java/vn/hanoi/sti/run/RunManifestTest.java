package vn.hanoi.sti.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.shared.problem.Problem;

/** What was kept of a run is either what its digest was made of, or refused. */
@Tag("fast")
class RunManifestTest {
    private static final UUID RUN = UUID.fromString("018f0000-0000-7000-8000-00000000000a");

    @Test
    void every_flipped_byte_is_caught() {
        var bytes = CanonicalJson.bytes(manifest());
        var digest = CanonicalJson.sha256(manifest());
        assertThat(RunManifest.read(RUN, new String(bytes, StandardCharsets.UTF_8), digest)
                        .text("engineVersion"))
                .isEqualTo("1.0.0");
        for (var i = 0; i < bytes.length; i++) {
            for (var bit = 0; bit < 7; bit++) {
                var altered = bytes.clone();
                altered[i] ^= (byte) (1 << bit);
                var kept = new String(altered, StandardCharsets.UTF_8);
                assertThatThrownBy(() -> RunManifest.read(RUN, kept, digest))
                        .as("byte %d, bit %d", i, bit)
                        .isInstanceOfSatisfying(
                                Problem.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("run.altered"));
            }
        }
    }

    private static ObjectNode manifest() {
        var manifest = JsonNodeFactory.instance
                .objectNode()
                .put("format", "sti-run/1")
                .put("number", 3)
                .put("engineVersion", "1.0.0");
        var one = manifest.putArray("evaluations").addObject();
        one.put("organizationName", "Viện minh họa")
                .putObject("manifest")
                .put("inputDigest", "a".repeat(64))
                .putObject("result")
                .put("total", "1234/25")
                .put("grade", "B");
        manifest.putArray("notIncluded");
        return manifest;
    }
}
