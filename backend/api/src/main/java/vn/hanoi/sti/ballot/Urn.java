package vn.hanoi.sti.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a secret ballot holds while it is open: how many votes each option has, and the receipts, as one sealed whole that
 * is written anew with every vote. Never a vote by itself, and nothing of it can be read, or told from what it was before,
 * by who reads the database.
 */
@ApplicationScoped
class Urn {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int RECEIPT = 10;
    private static final TypeReference<Content> CONTENT = new TypeReference<>() {};

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final ObjectMapper json;

    Urn(@ConfigProperty(name = "sti.audit.private-key") String secret, ObjectMapper json) {
        this.json = json;
        try {
            // A key of its own, so that neither use of the secret tells anything of the other.
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("sti-ballot-urn/1".getBytes(StandardCharsets.UTF_8));
            this.key = new SecretKeySpec(digest.digest(Base64.getMimeDecoder().decode(secret.strip())), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param receipts ascending; they are random, so their order tells nothing of who came when */
    record Content(SortedMap<String, Integer> votes, SortedSet<String> receipts) {
        static Content empty(Iterable<String> options) {
            var votes = new TreeMap<String, Integer>();
            options.forEach(option -> votes.put(option, 0));
            return new Content(votes, new TreeSet<>());
        }

        Content with(String option, String receipt) {
            var votesNow = new TreeMap<>(votes);
            votesNow.merge(option, 1, Integer::sum);
            var receiptsNow = new TreeSet<>(receipts);
            receiptsNow.add(receipt);
            return new Content(votesNow, receiptsNow);
        }
    }

    /** 80 random bits as 20 hexadecimal digits: nothing of the voter, the vote or the time. */
    String receipt() {
        var bytes = new byte[RECEIPT];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    byte[] seal(UUID ballotId, Content content) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, ballotId);
            var sealed = cipher.doFinal(padded(json.writeValueAsBytes(content)));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key or is another ballot's */
    Content open(UUID ballotId, byte[] sealed) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), ballotId);
            return json.readValue(cipher.doFinal(sealed, NONCE, sealed.length - NONCE), CONTENT);
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException("the urn of ballot " + ballotId + " can't be opened", failure);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID ballotId) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ballotId.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** To a length that says nothing of the counts in it: spaces after the document, which readers of JSON skip. */
    private static byte[] padded(byte[] document) {
        var block = 2048;
        var whole = Arrays.copyOf(document, Math.ceilDiv(document.length, block) * block);
        Arrays.fill(whole, document.length, whole.length, (byte) ' ');
        return whole;
    }
}
