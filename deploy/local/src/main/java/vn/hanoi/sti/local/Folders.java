package vn.hanoi.sti.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/**
 * Where one stack keeps its things.
 *
 * @param root the repository
 * @param run state, data and logs of this stack; deleting it starts over
 * @param tools what was downloaded and unpacked, shared by all stacks
 */
record Folders(Path root, Path run, Path tools) {
    Path postgresBinaries() {
        return tools.resolve("postgresql");
    }

    Path keycloakDistribution() {
        return tools.resolve("keycloak");
    }

    Path postgresData() {
        return run.resolve("pg");
    }

    Path keycloakHome() {
        return run.resolve("keycloak");
    }

    Path content() {
        return run.resolve("content");
    }

    Path auditKey() {
        return run.resolve("audit-key");
    }

    Path auditSeals() {
        return run.resolve("audit-seals");
    }

    Path api() {
        return run.resolve("api");
    }

    Path logs() {
        return run.resolve("logs");
    }

    /** What the stack sends by mail. */
    Path mail() {
        return run.resolve("mail");
    }

    Path log(String service) {
        return logs().resolve(service + ".log");
    }

    Path state() {
        return run.resolve("state");
    }

    Path demoStamp() {
        return run.resolve("demo-loaded");
    }

    Path packagedApi() {
        return root.resolve("backend/api/target/quarkus-app");
    }

    Path spa() {
        return root.resolve("frontend/dist");
    }

    Path keycloakSources() {
        return root.resolve("deploy/keycloak");
    }

    Path demoTarget() {
        return root.resolve("deploy/local/demo/target");
    }

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Trouble("Cannot create %s: %s".formatted(folder, failure.getMessage()), failure);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new Trouble("Cannot delete %s: %s".formatted(folder, failure.getMessage()), failure);
        }
    }

    /** Copies a folder with its times: what is bound to them (class data archives) stays valid. */
    static void copy(Path from, Path to) {
        try (var inside = Files.walk(from)) {
            for (var path : inside.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
