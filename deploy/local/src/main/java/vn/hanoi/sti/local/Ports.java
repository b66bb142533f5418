package vn.hanoi.sti.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ports of one stack, all on the loopback address. */
record Ports(int spa, int api, int keycloak, int keycloakManagement, int database, int mail) {
    static final String SPA = "STI_SPA_PORT";
    static final String API = "STI_API_PORT";
    static final String KEYCLOAK = "STI_KEYCLOAK_PORT";
    static final String KEYCLOAK_MANAGEMENT = "STI_KEYCLOAK_MANAGEMENT_PORT";
    static final String DATABASE = "STI_DB_PORT";
    static final String MAIL = "STI_MAIL_PORT";

    /** The usual ports, each changeable by its environment variable. */
    static Ports usual(Map<String, String> environment) {
        return new Ports(
                port(environment, SPA, 5173),
                port(environment, API, 8080),
                port(environment, KEYCLOAK, 8180),
                port(environment, KEYCLOAK_MANAGEMENT, 9180),
                port(environment, DATABASE, 54329),
                port(environment, MAIL, 1025));
    }

    /** Ports that nobody uses now, for a stack beside another one; the environment variables win here too. */
    static Ports free(Map<String, String> environment) {
        var open = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 6; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(
                    port(environment, SPA, open.get(0).getLocalPort()),
                    port(environment, API, open.get(1).getLocalPort()),
                    port(environment, KEYCLOAK, open.get(2).getLocalPort()),
                    port(environment, KEYCLOAK_MANAGEMENT, open.get(3).getLocalPort()),
                    port(environment, DATABASE, open.get(4).getLocalPort()),
                    port(environment, MAIL, open.get(5).getLocalPort()));
        } catch (IOException failure) {
            throw new Trouble("No free port to be had: " + failure.getMessage(), failure);
        } finally {
            for (var socket : open) {
                try {
                    socket.close();
                } catch (IOException ignored) {
                    // It was only held to keep the number.
                }
            }
        }
    }

    /** Refuses to go on when a port is taken, naming every taken port, its holder and the variable that moves it. */
    void requireFree() {
        var taken = new ArrayList<String>();
        for (var entry : named()) {
            if (!isFree(entry.port())) {
                var holder = holder(entry.port()).map(name -> " by " + name).orElse("");
                taken.add("Port %d (%s) is taken%s: stop that program, or choose another port with %s=<port>"
                        .formatted(entry.port(), entry.service(), holder, entry.variable()));
            }
        }
        if (!taken.isEmpty()) {
            throw new Trouble(String.join(System.lineSeparator(), taken));
        }
    }

    String spaOrigin() {
        return "http://localhost:" + spa;
    }

    String apiOrigin() {
        return "http://localhost:" + api;
    }

    String keycloakOrigin() {
        return "http://localhost:" + keycloak;
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.database, database);
    }

    private record Named(String service, int port, String variable) {}

    private List<Named> named() {
        return List.of(
                new Named("SPA", spa, SPA),
                new Named("API", api, API),
                new Named("Keycloak", keycloak, KEYCLOAK),
                new Named("Keycloak management", keycloakManagement, KEYCLOAK_MANAGEMENT),
                new Named("PostgreSQL", database, DATABASE),
                new Named("Mail", mail, MAIL));
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var text = environment.getOrDefault(variable, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException ignored) {
            // Told below.
        }
        throw new Trouble("%s=%s is not a port: use a number from 1 to 65535".formatted(variable, text));
    }

    /** Something listens on either loopback address or on all: then a server of ours would clash or be shadowed. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The process that listens on the port, if the system lets us see it. */
    static Optional<String> holder(int port) {
        try {
            var inodes = listeningInodes(port);
            if (inodes.isEmpty()) {
                return Optional.empty();
            }
            return ProcessHandle.allProcesses()
                    .filter(process -> holdsSocket(process.pid(), inodes))
                    .findFirst()
                    .map(process -> "%s (pid %d)".formatted(name(process), process.pid()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String name(ProcessHandle process) {
        return process.info()
                .command()
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("a process");
    }

    private static List<String> listeningInodes(int port) throws IOException {
        var suffix = ":%04X".formatted(port);
        var inodes = new ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (!Files.isReadable(Path.of(table))) {
                continue;
            }
            for (var line : Files.readAllLines(Path.of(table))) {
                var columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals("0A")) {
                    inodes.add("socket:[" + columns[9] + "]");
                }
            }
        }
        return inodes;
    }

    private static boolean holdsSocket(long pid, List<String> inodes) {
        try (var handles = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return handles.anyMatch(handle -> {
                try {
                    return inodes.contains(Files.readSymbolicLink(handle).toString());
                } catch (IOException gone) {
                    return false;
                }
            });
        } catch (IOException | java.io.UncheckedIOException notOurs) {
            return false;
        }
    }
}
