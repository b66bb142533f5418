package vn.hanoi.sti.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Keycloak of one stack: a home folder of its own over the shared distribution, its process, its realm. */
final class KeycloakServer {
    static final String ADMIN = "admin";
    static final String ADMIN_PASSWORD = "admin";
    private static final String BUILT = ".sti-built";

    private final Folders folders;
    private final Ports ports;
    private final RunState state;
    private final boolean liveTheme;
    private ObjectNode realm;
    private Service service;

    /** @param liveTheme edited theme files show at the next request instead of the next start */
    KeycloakServer(Folders folders, Ports ports, RunState state, boolean liveTheme) {
        this.liveTheme = liveTheme;
        this.folders = folders;
        this.ports = ports;
        this.state = state;
    }

    /** Fixes the build-time options in the distribution, once; takes about 20 s. */
    static void ensureBuilt(Path distribution, Path log) {
        var stamp = distribution.resolve(BUILT);
        if (Files.exists(stamp)) {
            return;
        }
        try {
            var builder = new ProcessBuilder(kc(distribution), "build", "--db=postgres", "--health-enabled=true")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (builder.start().waitFor() != 0) {
                throw new Trouble("Keycloak could not be prepared; see " + log);
            }
            Files.createFile(stamp);
        } catch (IOException failure) {
            throw new Trouble("Keycloak could not be prepared: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            throw new Trouble("interrupted");
        }
    }

    Service start() {
        realm = RealmFile.merged(
                folders.keycloakSources().resolve("realm/sti-realm.json"),
                folders.keycloakSources().resolve("realm/demo-overlay.json"),
                Map.of("STI_SPA_ORIGIN", ports.spaOrigin(), "STI_API_ORIGIN", ports.apiOrigin()));
        var distribution = folders.keycloakDistribution();
        var home = home(distribution);
        var command = new ArrayList<>(List.of(
                kc(distribution),
                "start",
                "--optimized",
                "--import-realm",
                // Without it a node that was killed stays in the ping table, and the next start tries to join it.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + ports.keycloakOrigin(),
                "--db-url=" + ports.databaseUrl("keycloak"),
                "--db-username=keycloak",
                "--db-password=keycloak",
                // The last definition wins over the one that the script derives from its own place.
                "-Dkc.home.dir=" + home));
        if (liveTheme) {
            command.addAll(List.of(
                    "--spi-theme--static-max-age=-1",
                    "--spi-theme--cache-themes=false",
                    "--spi-theme--cache-templates=false"));
        }
        var environment = new HashMap<String, String>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        service = Service.start("keycloak", command, environment, home, folders.log("keycloak"), state);
        return service;
    }

    /** Waits for the realm and brings its clients up to date when the files or the ports changed since the last run. */
    void awaitReady() {
        service.await(Duration.ofSeconds(300), () -> Http.answers(ports.keycloakOrigin() + "/realms/sti"));
        var stamp = folders.run().resolve("keycloak-realm");
        try {
            var digest = digest(realm.toString());
            var known = Files.exists(stamp) ? Files.readString(stamp) : "";
            if (!known.isEmpty() && !known.equals(digest)) {
                new RealmSync(ports.keycloakOrigin(), ADMIN, ADMIN_PASSWORD).apply(realm);
            }
            Files.writeString(stamp, digest);
        } catch (IOException failure) {
            throw new Trouble("The realm could not be brought up to date: " + failure.getMessage(), failure);
        }
    }

    /** A home with the realm to import and the theme from the repository. */
    private Path home(Path distribution) {
        var home = folders.keycloakHome();
        try {
            Files.createDirectories(home.resolve("data/import"));
            Files.createDirectories(home.resolve("providers"));
            link(home.resolve("themes"), folders.keycloakSources().resolve("themes"));
            link(home.resolve("conf"), distribution.resolve("conf"));
            link(home.resolve("lib"), distribution.resolve("lib"));
            Files.writeString(home.resolve("data/import/sti-realm.json"), new ObjectMapper().writeValueAsString(realm));
            return home;
        } catch (IOException failure) {
            throw new Trouble("Cannot write to %s: %s".formatted(home, failure.getMessage()), failure);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static String kc(Path distribution) {
        return distribution.resolve("bin/kc.sh").toString();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
