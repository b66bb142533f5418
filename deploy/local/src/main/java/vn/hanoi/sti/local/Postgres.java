package vn.hanoi.sti.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** PostgreSQL of one stack: its data folder, its process, the roles and databases in it. */
final class Postgres {
    private static final String SUPERUSER = "postgres";

    private final Folders folders;
    private final Ports ports;
    private final RunState state;
    private final boolean durable;
    private List<String> asServer;
    private Service service;

    /** @param durable false for a stack that is thrown away: faster, but a crash may lose data */
    Postgres(Folders folders, Ports ports, RunState state, boolean durable) {
        this.folders = folders;
        this.ports = ports;
        this.state = state;
        this.durable = durable;
    }

    /** Creates the data folder on the first run and starts the server; returns when it accepts connections. */
    Service start() {
        requireOwnFolder();
        if (!Files.exists(folders.postgresData().resolve("PG_VERSION"))) {
            initialize();
        }
        removeStalePid();
        var command = new ArrayList<>(asServer());
        command.addAll(List.of(
                program("postgres"),
                "-D",
                folders.postgresData().toString(),
                "-p",
                Integer.toString(ports.database()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC"));
        if (!durable) {
            command.addAll(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
        }
        service = Service.start(
                "postgres", command, Map.of("LC_ALL", "C"), folders.run(), folders.log("postgres"), state);
        return service;
    }

    void awaitReady() {
        service.await(Duration.ofSeconds(60), () -> {
            try (var connection = connect(SUPERUSER)) {
                return connection.isValid(2);
            } catch (SQLException notYet) {
                return false;
            }
        });
    }

    /** Creates what is missing: the owner for migrations, the application's role without DDL, Keycloak's own database. */
    void ensureDatabases() {
        try (var connection = connect(SUPERUSER)) {
            role(connection, "sti_owner");
            role(connection, "sti_app");
            role(connection, "keycloak");
            // Vietnamese order of letters is the default one; comparisons for equality stay exact.
            database(connection, "sti", "sti_owner", "locale_provider icu icu_locale 'vi-VN' template template0");
            database(connection, "keycloak", "keycloak", "template template0");
            execute(connection, "revoke all on database sti from public");
            execute(connection, "grant connect on database sti to sti_app");
            execute(connection, "revoke all on database keycloak from public");
        } catch (SQLException failure) {
            throw new Trouble("Roles and databases could not be created: " + failure.getMessage(), failure);
        }
        try (var connection = connect("sti")) {
            execute(connection, "alter schema public owner to sti_owner");
            execute(connection, "revoke create on schema public from public");
        } catch (SQLException failure) {
            throw new Trouble("The schema could not be handed to its owner: " + failure.getMessage(), failure);
        }
    }

    private Connection connect(String database) throws SQLException {
        DriverManager.setLoginTimeout(3);
        return DriverManager.getConnection(ports.databaseUrl(database), SUPERUSER, password());
    }

    private static void role(Connection connection, String name) throws SQLException {
        // Names are constants of this class; the password equals the name and is only reachable from this machine.
        if (!exists(connection, "select 1 from pg_roles where rolname = '%s'".formatted(name))) {
            execute(connection, "create role %s login password '%s'".formatted(name, name));
        }
    }

    private static void database(Connection connection, String name, String owner, String options) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = '%s'".formatted(name))) {
            execute(connection, "create database %s owner %s encoding 'UTF8' %s".formatted(name, owner, options));
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void initialize() {
        Folders.delete(folders.postgresData());
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        try {
            var file = passwordFile();
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
            var command = new ArrayList<>(asServer());
            command.addAll(List.of(
                    program("initdb"),
                    "-D",
                    folders.postgresData().toString(),
                    "-U",
                    SUPERUSER,
                    "--pwfile=" + file,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-instructions"));
            if (!durable) {
                command.add("--no-sync");
            }
            var log = folders.log("initdb");
            var exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                Folders.delete(folders.postgresData());
                throw new Trouble("The database folder could not be created; see " + log);
            }
        } catch (IOException failure) {
            throw new Trouble("The database folder could not be created: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            throw new Trouble("interrupted");
        }
    }

    private void requireOwnFolder() {
        var data = folders.postgresData();
        try {
            if (Files.exists(data)) {
                var owner = Files.getOwner(data, LinkOption.NOFOLLOW_LINKS).getName();
                var me = System.getProperty("user.name");
                // An account without a name (some build machines) is told as "?".
                if (!owner.equals(me) && !me.equals("?")) {
                    throw new Trouble(
                            "The database in %s belongs to %s: run as that user, or start over with make reset"
                                    .formatted(data, owner));
                }
            }
        } catch (IOException failure) {
            throw new Trouble("Cannot read %s: %s".formatted(data, failure.getMessage()), failure);
        }
    }

    /** PostgreSQL refuses to start when the process id in its file has been taken over by some other program. */
    private void removeStalePid() {
        var file = folders.postgresData().resolve("postmaster.pid");
        try {
            if (Files.exists(file)) {
                var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                var server = ProcessHandle.of(pid)
                        .filter(process ->
                                process.info().command().orElse("postgres").endsWith("postgres"));
                if (server.isPresent()) {
                    throw new Trouble("A PostgreSQL server (pid %d) already uses %s: end it with kill -INT %d"
                            .formatted(pid, folders.postgresData(), pid));
                }
                Files.delete(file);
            }
        } catch (IOException | NumberFormatException unreadable) {
            throw new Trouble(
                    "Cannot read %s: delete it if no PostgreSQL server runs there".formatted(file), unreadable);
        }
    }

    /** PostgreSQL refuses to run as root: there it runs in a user namespace that has no root. */
    private List<String> asServer() {
        if (asServer == null) {
            asServer = System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
            if (!asServer.isEmpty() && !runs("unshare", "-U", "true")) {
                throw new Trouble("PostgreSQL does not run as root and this system forbids user namespaces:"
                        + " run make as a plain user");
            }
        }
        return asServer;
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new Trouble("interrupted");
        }
    }

    private Path passwordFile() {
        return folders.run().resolve("postgres-password");
    }

    private String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException failure) {
            throw new Trouble(
                    "The password of the database is gone (%s): start over with make reset".formatted(passwordFile()),
                    failure);
        }
    }

    private String program(String name) {
        return folders.postgresBinaries().resolve("bin").resolve(name).toString();
    }
}
