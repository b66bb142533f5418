package vn.hanoi.sti.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real clamd that knows one pattern of ours, on a free port. Without clamd on the machine the tests fail, and say so. */
final class Clamd implements AutoCloseable {
    static final String PATTERN = "STI-PATTERN-THAT-STANDS-FOR-MALWARE";
    private static final int STARTS_WITHIN_SECONDS = 30;

    private final Process process;
    private final int port;

    private Clamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Clamd start(Path folder) throws IOException, InterruptedException {
        var program = Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assertThat(program)
                .as("clamd is needed for this test: make setup installs it (Debian: clamav-daemon)")
                .isPresent();
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("sti.ndb"),
                "STI.Test:0:*:" + HexFormat.of().formatHex(PATTERN.getBytes(StandardCharsets.US_ASCII)) + "\n");
        var port = freePort();
        var settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "DatabaseDirectory " + signatures,
                        "TemporaryDirectory " + folder,
                        "Foreground yes",
                        "StreamMaxLength 1M"));
        var process = new ProcessBuilder(program.get().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        var clamd = new Clamd(process, port);
        for (var tries = 0; tries < STARTS_WITHIN_SECONDS * 10; tries++) {
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("clamd.log")))
                    .isTrue();
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 100);
                return clamd;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        clamd.close();
        throw new IllegalStateException("clamd did not start: " + Files.readString(folder.resolve("clamd.log")));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "127.0.0.1:" + port;
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
