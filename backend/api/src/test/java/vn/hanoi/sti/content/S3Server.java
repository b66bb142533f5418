package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An S3 server as a process of its own, on a free port. */
final class S3Server implements AutoCloseable {
    private static final int STARTS_WITHIN_SECONDS = 120;

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        var program = Path.of("target", "s3mock", "s3mock.jar").toAbsolutePath();
        assertThat(program).as("the build puts it there before the tests").exists();
        var port = Clamd.freePort();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                program.toString(),
                "--server.port=0",
                "--http.port=" + port);
        builder.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_ROOT", folder.toString());
        builder.environment().put("COM_ADOBE_TESTING_S3MOCK_STORE_RETAIN_FILES_ON_EXIT", "true");
        var log = folder.resolveSibling(folder.getFileName() + ".log");
        var server = new S3Server(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
        for (var tries = 0; tries < STARTS_WITHIN_SECONDS * 5; tries++) {
            assertThat(server.process.isAlive()).as(Files.readString(log)).isTrue();
            if (server.answers()) {
                return server;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        server.close();
        throw new IllegalStateException("the S3 server did not start: " + Files.readString(log));
    }

    String address() {
        return "http://localhost:" + port;
    }

    private boolean answers() {
        try {
            var request = (HttpURLConnection) URI.create(address()).toURL().openConnection();
            return request.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
