package vn.hanoi.sti.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs what a workbook says of itself, so that nobody can write another unit or revision into it. */
@ApplicationScoped
public class WorkbookSignature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_CHARACTERS = 32;

    private final SecretKeySpec key;

    WorkbookSignature(@ConfigProperty(name = "sti.workbook.key") String key) {
        if (key.length() < LEAST_CHARACTERS) {
            throw new IllegalStateException("sti.workbook.key needs at least " + LEAST_CHARACTERS + " characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** In lower-case hexadecimal. */
    String of(WorkbookMark mark) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(mark.canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean holds(WorkbookMark mark, String signature) {
        return MessageDigest.isEqual(
                of(mark).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }
}
