package vn.hanoi.sti;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** One real PostgreSQL for the whole test run, with the same two roles as in production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role sti_owner login superuser password 'sti_owner'");
                statement.execute("create role sti_app login password 'sti_app'");
                statement.execute("create database sti owner sti_owner");
            }
            var settings = new HashMap<String, String>();
            settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + postgres.getPort() + "/sti");
            settings.put(
                    "sti.content.folder",
                    Files.createTempDirectory("sti-content").toString());
            settings.put(
                    "sti.audit.seal-folder",
                    Files.createTempDirectory("sti-seals").toString());
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            settings.put("sti.audit.private-key", encoded(pair.getPrivate()));
            settings.put("sti.audit.public-keys", encoded(pair.getPublic()));
            return settings;
        } catch (IOException | SQLException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException("the test database did not start", failure);
        }
    }

    private static String encoded(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
