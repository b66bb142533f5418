package vn.hanoi.sti.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.engine.digest.ChainSeal;

/**
 * The keys that whoever can write to the database does not have. Ed25519, Base64 of the usual forms (PKCS 8, X.509); of the
 * public keys the first belongs to the private one, the others to keys used before it.
 */
@ApplicationScoped
class SealingKeys {
    private static final String MARK = "HmacSHA256";

    private final PrivateKey signs;
    private final List<PublicKey> known;
    private final SecretKeySpec marks;

    SealingKeys(
            @ConfigProperty(name = "sti.audit.private-key") Optional<String> signs,
            @ConfigProperty(name = "sti.audit.public-keys") Optional<List<String>> known) {
        try {
            var bytes = decoded(signs.orElse(""));
            var keys = KeyFactory.getInstance("Ed25519");
            this.signs = keys.generatePrivate(new PKCS8EncodedKeySpec(bytes));
            var publics = new java.util.ArrayList<PublicKey>();
            for (var key : known.orElse(List.of())) {
                publics.add(keys.generatePublic(new X509EncodedKeySpec(decoded(key))));
            }
            this.known = List.copyOf(publics);
            // A secret of its own for the marks, so that neither use tells anything of the other.
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("sti-audit-mark/1".getBytes(StandardCharsets.UTF_8));
            this.marks = new SecretKeySpec(digest.digest(bytes), MARK);
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "sti.audit.private-key and sti.audit.public-keys need an Ed25519 pair (docs/adr/0023)", unusable);
        }
        if (this.known.isEmpty()
                || !ChainSeal.sign(1, 1, "", "", this.signs, this.known.getFirst())
                        .signedBy(this.known.getFirst())) {
            throw new IllegalStateException("the first of sti.audit.public-keys is not that of sti.audit.private-key");
        }
    }

    /** What only this application can say of an entry with this hash; lower-case hexadecimal. */
    String mark(String hash) {
        try {
            var mac = Mac.getInstance(MARK);
            mac.init(marks);
            return HexFormat.of().formatHex(mac.doFinal(hash.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MARK, impossible);
        }
    }

    ChainSeal seal(long number, long seq, String hash, String at) {
        return ChainSeal.sign(number, seq, hash, at, signs, known.getFirst());
    }

    boolean signed(ChainSeal seal) {
        return known.stream().anyMatch(seal::signedBy);
    }

    /** The public keys by which seals can be checked, the present one first. */
    List<PublicKey> known() {
        return known;
    }

    private static byte[] decoded(String text) {
        return Base64.getMimeDecoder().decode(text.strip());
    }
}
