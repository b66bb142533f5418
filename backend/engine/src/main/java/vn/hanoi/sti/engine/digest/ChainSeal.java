package vn.hanoi.sti.engine.digest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/**
 * A signed end of the log at a moment: whoever has it can tell whether the entries up to there are still the same ones,
 * and whether all of them are still there.
 *
 * @param number    of the seal, from 1, without gaps
 * @param seq       number of the last entry that it covers
 * @param hash      of that entry, which covers all before it
 * @param sealedAt  the moment as ISO 8601 text in UTC
 * @param keyId     which key signed it: {@link #idOf}
 * @param signature Ed25519 over the other fields, Base64
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ChainSeal(long number, long seq, String hash, String sealedAt, String keyId, String signature) {
    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    /** Signs the end of the log. */
    public static ChainSeal sign(
            long number, long seq, String hash, String sealedAt, PrivateKey signs, PublicKey verifies) {
        var unsigned = new ChainSeal(number, seq, hash, sealedAt, idOf(verifies), "");
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signs);
            signature.update(unsigned.covered());
            return new ChainSeal(
                    number,
                    seq,
                    hash,
                    sealedAt,
                    unsigned.keyId,
                    Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key cannot sign with " + ALGORITHM, unusable);
        }
    }

    /** Whether the owner of this key signed exactly this; false too for a signature that cannot be read. */
    public boolean signedBy(PublicKey key) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(covered());
            return keyId.equals(idOf(key)) && check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The first half of the SHA-256 of the key's usual (X.509) form, hexadecimal: enough to tell keys apart. */
    public static String idOf(PublicKey key) {
        return CanonicalJson.sha256(key.getEncoded()).substring(0, ID_LENGTH);
    }

    private byte[] covered() {
        return JsonNodeFactory.instance
                .arrayNode()
                .add("sti-audit-seal/1")
                .add(Long.toString(number))
                .add(Long.toString(seq))
                .add(hash)
                .add(sealedAt)
                .add(keyId)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
