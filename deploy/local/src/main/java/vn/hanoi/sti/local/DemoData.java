package vn.hanoi.sti.local;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Loads the demonstration data through the public API, once per stack. */
final class DemoData {
    private static final String LOADER = "vn.hanoi.sti.demo.DemoLoader";

    private final Folders folders;
    private final Ports ports;

    DemoData(Folders folders, Ports ports) {
        this.folders = folders;
        this.ports = ports;
    }

    boolean isDue() {
        return !Files.exists(folders.demoStamp()) && !classpath().isEmpty();
    }

    /** Runs the loader and shows what it says; a failure leaves no stamp, so the next run tries again. */
    boolean load() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        String.join(File.pathSeparator, classpath()),
                        LOADER,
                        "--api",
                        ports.apiOrigin(),
                        "--keycloak",
                        ports.keycloakOrigin() + "/realms/sti")
                .directory(folders.root().toFile())
                .redirectErrorStream(true);
        try (var log = Files.newBufferedWriter(log())) {
            var process = builder.start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    log.write(line);
                    log.newLine();
                    Console.line("    " + line);
                }
                if (process.waitFor() == 0) {
                    Files.createFile(folders.demoStamp());
                    return true;
                }
                return false;
            } finally {
                process.destroy();
            }
        } catch (IOException failure) {
            throw new Trouble("The demonstration data could not be loaded: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            throw new Trouble("interrupted");
        }
    }

    Path log() {
        return folders.log("demo");
    }

    /** How other programs find this stack. */
    static Map<String, String> addresses(Ports ports) {
        return Map.of(
                "STI_SPA_ORIGIN", ports.spaOrigin(),
                "STI_API_ORIGIN", ports.apiOrigin(),
                "STI_KEYCLOAK_ORIGIN", ports.keycloakOrigin());
    }

    private List<String> classpath() {
        var target = folders.demoTarget();
        var jars = new ArrayList<String>();
        if (Files.isDirectory(target)) {
            try (var files = Files.list(target)) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .map(Path::toString)
                        .forEach(jars::add);
            } catch (IOException unreadable) {
                throw new Trouble("Cannot read " + target, unreadable);
            }
        }
        if (!jars.isEmpty() && Files.isDirectory(target.resolve("lib"))) {
            jars.add(target.resolve("lib") + "/*");
        }
        return jars;
    }
}
