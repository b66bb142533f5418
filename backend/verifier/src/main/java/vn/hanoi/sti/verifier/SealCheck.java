package vn.hanoi.sti.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.sti.engine.digest.ChainSeal;

/** Signed ends of the log, as everybody can get and keep them, held against an extract. */
final class SealCheck {
    private static final Set<String> MEMBERS = Set.of("number", "seq", "hash", "sealedAt", "keyId", "signature");

    private final List<ChainSeal> seals = new ArrayList<>();
    private final Map<Long, String> met = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();

    private SealCheck() {}

    /** Does without seals. */
    static SealCheck none() {
        return new SealCheck();
    }

    /**
     * @param document as {@code GET /api/v1/audit-seals} gives it
     * @param key the public key, Base64, as known from elsewhere; empty to believe the keys in the document
     */
    static SealCheck of(byte[] document, Optional<String> key) {
        var check = new SealCheck();
        var read = StrictJson.read(document).orElse(null);
        if (read == null || !read.path("seals").isArray() || !read.path("keys").isArray()) {
            check.checks.add(Check.unreadable("seal.document"));
            return check;
        }
        var keys = key.map(List::of).orElseGet(() -> read.get("keys").findValuesAsText("publicKey")).stream()
                .map(SealCheck::publicKey)
                .flatMap(Optional::stream)
                .toList();
        if (keys.isEmpty()) {
            check.checks.add(Check.unreadable("seal.key"));
            return check;
        }
        for (var seal : read.get("seals")) {
            check.take(seal, keys);
        }
        return check;
    }

    private void take(JsonNode node, List<PublicKey> keys) {
        if (!StrictJson.gaps(node, MEMBERS).isEmpty()
                || !node.get("number").canConvertToLong()
                || !node.get("seq").canConvertToLong()) {
            checks.add(Check.unreadable("seal.line", seals.size() + 1));
            return;
        }
        var seal = new ChainSeal(
                node.get("number").longValue(),
                node.get("seq").longValue(),
                node.get("hash").asText(),
                node.get("sealedAt").asText(),
                node.get("keyId").asText(),
                node.get("signature").asText());
        if (keys.stream().noneMatch(seal::signedBy)) {
            checks.add(Check.different("seal.signature", seal.number()));
        }
        if (!seals.isEmpty() && seal.number() != seals.getLast().number() + 1) {
            checks.add(Check.different("seal.number", seals.getLast().number() + 1));
        }
        seals.add(seal);
    }

    /** Takes note of an entry of the extract. */
    void met(long seq, String hash) {
        if (seals.stream().anyMatch(seal -> seal.seq() == seq)) {
            met.put(seq, hash);
        }
    }

    /**
     * What there is to say after the last entry; nothing without seals.
     *
     * @param first number of the first entry of the extract: seals of what came before it say nothing of it
     */
    List<Check> after(long first, long last) {
        var said = new ArrayList<>(checks);
        var before = first - 1;
        for (var seal : seals) {
            if (seal.seq() < first) {
                before = Math.max(before, seal.seq());
                continue;
            }
            if (seal.seq() > last) {
                said.add(Check.different("seal.cut", seal.number(), seal.sealedAt(), seal.seq(), last));
                break;
            }
            if (!seal.hash().equals(met.get(seal.seq()))) {
                said.add(Check.different("seal.rewritten", seal.number(), before + 1, seal.seq()));
                break;
            }
            before = seal.seq();
        }
        if (!seals.isEmpty() && said.isEmpty()) {
            var newest = seals.getLast();
            said.add(Check.equal("seal.intact", seals.size(), newest.seq(), newest.sealedAt(), newest.keyId()));
        }
        return said;
    }

    private static Optional<PublicKey> publicKey(String text) {
        try {
            var bytes = Base64.getMimeDecoder().decode(text.strip());
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
