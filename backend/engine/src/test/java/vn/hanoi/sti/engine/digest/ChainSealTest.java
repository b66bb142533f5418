package vn.hanoi.sti.engine.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A seal is of one end of the log, one moment and one key. */
class ChainSealTest {
    private static final KeyPair KEY = pair();
    private static final ChainSeal SEAL =
            ChainSeal.sign(3, 120, "a".repeat(64), "2026-11-23T00:00:00Z", KEY.getPrivate(), KEY.getPublic());

    @Test
    void what_was_signed_is_recognised_by_its_key_alone() {
        assertThat(SEAL.signedBy(KEY.getPublic())).isTrue();
        assertThat(SEAL.keyId()).isEqualTo(ChainSeal.idOf(KEY.getPublic())).hasSize(16);
        assertThat(SEAL.signedBy(pair().getPublic())).isFalse();
    }

    static Stream<ChainSeal> changed() {
        var other = Base64.getEncoder().encodeToString(new byte[64]);
        return Stream.of(
                new ChainSeal(4, 120, SEAL.hash(), SEAL.sealedAt(), SEAL.keyId(), SEAL.signature()),
                new ChainSeal(3, 121, SEAL.hash(), SEAL.sealedAt(), SEAL.keyId(), SEAL.signature()),
                new ChainSeal(3, 120, "b".repeat(64), SEAL.sealedAt(), SEAL.keyId(), SEAL.signature()),
                new ChainSeal(3, 120, SEAL.hash(), "2026-11-23T00:00:01Z", SEAL.keyId(), SEAL.signature()),
                new ChainSeal(3, 120, SEAL.hash(), SEAL.sealedAt(), "0".repeat(16), SEAL.signature()),
                new ChainSeal(3, 120, SEAL.hash(), SEAL.sealedAt(), SEAL.keyId(), other),
                new ChainSeal(3, 120, SEAL.hash(), SEAL.sealedAt(), SEAL.keyId(), "not Base64"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void any_change_breaks_it(ChainSeal changed) {
        assertThat(changed.signedBy(KEY.getPublic())).isFalse();
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
