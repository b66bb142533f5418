package vn.hanoi.sti.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The key pair with which one stack marks and seals its audit log: made on the first start, kept as long as its data.
 *
 * @param signs private key, Base64
 * @param verifies public key, Base64
 */
record AuditKey(String signs, String verifies) {
    static AuditKey of(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            var lines = Files.readAllLines(file);
            return new AuditKey(lines.get(0), lines.get(1));
        } catch (IOException | IndexOutOfBoundsException failure) {
            throw new Trouble("Cannot read %s: %s. \"make reset\" starts over.".formatted(file, failure), failure);
        }
    }

    private static void create(Path file) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(
                    file.getParent(),
                    "audit-key",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, List.of(encoded(pair.getPrivate()), encoded(pair.getPublic())));
            Files.move(draft, file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
