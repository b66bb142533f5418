package vn.hanoi.sti.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent by SMTP lies in the folder as it was sent. */
class MailServerTest {
    @Test
    void a_mail_becomes_a_file(@TempDir Path folder) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var mails = folder.resolve("mail");
        try (var server = new MailServer(mails, port)) {
            server.start();
            send(port);
        }
        try (var files = Files.list(mails)) {
            var found = files.toList();
            assertEquals(1, found.size());
            assertTrue(found.getFirst().getFileName().toString().endsWith("-001-a_b@unit.example.eml"));
            assertTrue(Files.readString(found.getFirst()).contains("Việc của bạn"));
        }
    }

    private static void send(int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port);
                var out = socket.getOutputStream();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            in.readLine();
            for (var line : new String[] {
                "HELO test",
                "MAIL FROM:<sti@localhost>",
                "RCPT TO:<a/b@unit.example>",
                "DATA",
                "Subject: x\r\n\r\nViệc của bạn\r\n.",
                "QUIT"
            }) {
                out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertTrue(in.readLine().matches("[23].*"), line);
            }
        }
    }
}
