package vn.hanoi.sti.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The API of one stack, run from a copy of the package: a build may go on while it runs. */
final class ApiServer {
    private static final String RUNNER = "quarkus-run.jar";

    private final Folders folders;
    private final Ports ports;
    private final RunState state;
    private Service service;

    ApiServer(Folders folders, Ports ports, RunState state) {
        this.folders = folders;
        this.ports = ports;
        this.state = state;
    }

    Service start() {
        copyPackage();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-Xms64m", "-Xmx512m", "-Dfile.encoding=UTF-8", "-jar", RUNNER);
        service = Service.start("api", command, environment(), folders.api(), folders.log("api"), state);
        return service;
    }

    void awaitReady() {
        service.await(Duration.ofSeconds(180), () -> Http.answers(ports.apiOrigin() + "/q/health/ready"));
    }

    /** Settings of the API for this stack, also used by the live-reload mode. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.api()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", ports.databaseUrl("sti"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", "sti_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "sti_app");
        environment.put("QUARKUS_FLYWAY_USERNAME", "sti_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", "sti_owner");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.keycloakOrigin() + "/realms/sti");
        environment.put("STI_CONTENT_FOLDER", folders.content().toString());
        environment.put("STI_SPA_ORIGIN", ports.spaOrigin());
        environment.put("STI_DEMO", "true");
        environment.put("STI_SMTP_HOST", "127.0.0.1");
        environment.put("STI_SMTP_PORT", Integer.toString(ports.mail()));
        environment.put("STI_DEPARTMENT_AGENCY_CODE", "MH.SO.KHCN");
        // One stack on one machine: whoever can read this can sign, and there is nothing to win.
        environment.put("STI_WORKBOOK_KEY", "only-for-the-local-stack-000000000000000");
        var auditKey = AuditKey.of(folders.auditKey());
        environment.put("STI_AUDIT_PRIVATE_KEY", auditKey.signs());
        environment.put("STI_AUDIT_PUBLIC_KEYS", auditKey.verifies());
        environment.put("STI_AUDIT_SEAL_FOLDER", folders.auditSeals().toString());
        return environment;
    }

    private void copyPackage() {
        var from = folders.packagedApi();
        var to = folders.api();
        Folders.create(folders.content());
        try {
            if (!Files.exists(from.resolve(RUNNER))) {
                throw new Trouble("The API is not built: run make package");
            }
            var source = fingerprint(from);
            var stamp = folders.run().resolve("api-package");
            if (Files.exists(stamp) && Files.readString(stamp).equals(source) && Files.exists(to.resolve(RUNNER))) {
                return;
            }
            Folders.delete(to);
            Folders.copy(from, to);
            Files.writeString(stamp, source);
        } catch (IOException failure) {
            throw new Trouble("The API could not be copied to %s: %s".formatted(to, failure.getMessage()), failure);
        }
    }

    /** Names, sizes and times of all files of the package. */
    private static String fingerprint(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var text = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(folder.relativize(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            }
            return text.toString();
        }
    }
}
