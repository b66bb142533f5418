package vn.hanoi.sti.local;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that delivers to a folder: each mail as the file that any mail program opens. */
final class MailServer implements AutoCloseable {
    private final Path folder;
    private final AtomicInteger number = new AtomicInteger();
    private final SMTPServer server;

    MailServer(Path folder, int port) {
        this.folder = folder;
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> keep(to, data))
                .build();
    }

    void start() {
        Folders.create(folder);
        server.start();
    }

    /** Who it is for is in the name; mails of one moment stay apart by their number. */
    private void keep(String to, byte[] data) throws RejectException {
        var name = "%d-%03d-%s.eml"
                .formatted(System.currentTimeMillis(), number.incrementAndGet(), to.replaceAll("[^A-Za-z0-9.@-]", "_"));
        try {
            Files.write(folder.resolve(name), data);
        } catch (IOException failure) {
            throw new RejectException(451, "The mail could not be kept: " + failure.getMessage());
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
