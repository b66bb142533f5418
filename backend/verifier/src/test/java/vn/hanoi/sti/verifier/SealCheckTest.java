package vn.hanoi.sti.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.engine.digest.ChainSeal;

/** Six entries and the seals after the second and the fourth. */
class SealCheckTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final KeyPair KEY = pair();
    private static final List<ObjectNode> LOG = AuditCheckTest.chain(6);
    private static final List<ChainSeal> SEALS = List.of(seal(1, 2, KEY), seal(2, 4, KEY));

    static Stream<Arguments> extracts() {
        var other = AuditCheckTest.chain(3);
        return Stream.of(
                arguments("whole", LOG, SEALS, List.of("seal.intact")),
                arguments("from within", LOG.subList(3, 6), SEALS, List.of("seal.intact")),
                arguments("after the last seal", LOG.subList(4, 6), SEALS, List.of("seal.intact")),
                arguments("cut off", LOG.subList(0, 3), SEALS, List.of("seal.cut")),
                arguments("rewritten", other, List.of(forged(1, 2)), List.of("seal.rewritten")),
                arguments("a seal is missing", LOG, List.of(SEALS.get(0), seal(3, 4, KEY)), List.of("seal.number")),
                arguments("of another key", LOG, List.of(seal(1, 2, pair())), List.of("seal.signature")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extracts")
    void an_extract_is_held_against_the_seals(
            String what, List<ObjectNode> log, List<ChainSeal> seals, List<String> keys) {
        var report = AuditCheck.of(
                log.stream().map(Object::toString), Optional.empty(), SealCheck.of(document(seals), Optional.empty()));
        assertThat(report.checks().stream().map(Check::key).filter(key -> key.startsWith("seal")))
                .containsExactlyElementsOf(keys);
        assertThat(report.verdict()).isEqualTo(keys.equals(List.of("seal.intact")) ? Verdict.EQUAL : Verdict.DIFFERENT);
    }

    @Test
    void a_key_known_from_elsewhere_counts_more_than_those_in_the_document() {
        var known = Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded());
        assertThat(verdict(document(SEALS), known)).isEqualTo(Verdict.EQUAL);
        var other = Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
        assertThat(verdict(document(SEALS), other)).isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(document(SEALS), "no key")).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void what_is_no_list_of_seals_is_not_read() {
        for (var text : List.of("", "[]", "{}", "{\"keys\":[],\"seals\":[]}")) {
            assertThat(verdict(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(Verdict.UNREADABLE);
        }
        var broken = new String(document(SEALS), StandardCharsets.UTF_8).replace("\"seq\":2", "\"seq\":\"2\"");
        assertThat(verdict(broken.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(Verdict.UNREADABLE);
    }

    private static Verdict verdict(byte[] document, String key) {
        return AuditCheck.of(
                        LOG.stream().map(Object::toString),
                        Optional.empty(),
                        SealCheck.of(document, Optional.ofNullable(key)))
                .verdict();
    }

    private static byte[] document(List<ChainSeal> seals) {
        var document = JSON.createObjectNode();
        document.putArray("keys")
                .addObject()
                .put("id", "any")
                .put(
                        "publicKey",
                        Base64.getEncoder().encodeToString(KEY.getPublic().getEncoded()));
        document.set("seals", JSON.valueToTree(seals));
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ChainSeal seal(long number, int seq, KeyPair by) {
        var hash = LOG.get(seq - 1).get("hash").asText();
        return ChainSeal.sign(number, seq, hash, "2026-11-23T00:00:00Z", by.getPrivate(), by.getPublic());
    }

    /** Signed, but of entries that were others then. */
    private static ChainSeal forged(long number, long seq) {
        return ChainSeal.sign(number, seq, "e".repeat(64), "2026-11-23T00:00:00Z", KEY.getPrivate(), KEY.getPublic());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
