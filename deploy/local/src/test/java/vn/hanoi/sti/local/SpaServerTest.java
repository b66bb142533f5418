package vn.hanoi.sti.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path root;

    private Ports ports;
    private SpaServer server;

    @BeforeEach
    void start() throws IOException {
        var dist = root.resolve("frontend/dist");
        Files.createDirectories(dist.resolve("assets"));
        Files.writeString(dist.resolve("index.html"), "<meta name=\"csp-nonce\" content=\"__CSP_NONCE__\">");
        Files.writeString(dist.resolve("assets/app-1a2b.js"), "const x = 1;\n".repeat(200));
        Files.writeString(dist.resolve("config.json"), "{\"apiBaseUrl\":\"built in\"}");
        Files.writeString(root.resolve("secret.txt"), "secret");
        ports = Ports.free(Map.of());
        server = new SpaServer(new Folders(root, root.resolve("run"), root.resolve("tools")), ports);
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyPathOfTheApplicationGetsThePageWithANonceOfItsOwn() throws Exception {
        var first = get("/danh-gia/123?tab=2");
        var second = get("/");
        assertEquals(200, first.statusCode());
        assertEquals("no-cache", header(first, "Cache-Control"));
        assertNotEquals(nonce(first), nonce(second));
        assertTrue(header(first, "Content-Security-Policy")
                .contains("style-src-elem 'self' 'nonce-" + nonce(first) + "'"));
        assertFalse(header(first, "Content-Security-Policy").contains("script-src 'self' 'unsafe"));
    }

    @Test
    void thePageMayReachTheApiAndTheIdentityProviderOnly() throws Exception {
        var policy = header(get("/"), "Content-Security-Policy");
        assertTrue(policy.contains("connect-src 'self' http://localhost:%d http://localhost:%d;"
                .formatted(ports.api(), ports.keycloak())));
        assertTrue(policy.contains("default-src 'none'"));
        assertTrue(policy.contains("frame-ancestors 'self'"));
    }

    @Test
    void builtFilesAreKeptForAYearAndSentCompressed() throws Exception {
        var file = CLIENT.send(
                HttpRequest.newBuilder(address("/assets/app-1a2b.js"))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(
                "public, max-age=31536000, immutable",
                file.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("gzip", file.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("const x = 1;\n".repeat(200), unpacked(file.body()));
        assertEquals("const x = 1;\n".repeat(200), get("/assets/app-1a2b.js").body());
    }

    @Test
    void settingsComeFromThePortsAndNotFromTheBuild() throws Exception {
        var settings = get("/config.json");
        assertTrue(settings.body().contains("\"apiBaseUrl\": \"http://localhost:" + ports.api() + "\""));
        assertEquals("no-cache", header(settings, "Cache-Control"));
        var again = CLIENT.send(
                HttpRequest.newBuilder(address("/config.json"))
                        .header("If-None-Match", header(settings, "ETag"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(304, again.statusCode());
    }

    @Test
    void aMissingFileIsNotThePage() throws Exception {
        assertEquals(404, get("/assets/app-old.js").statusCode());
        assertEquals("no-cache", header(get("/assets/app-old.js"), "Cache-Control"));
        assertEquals(404, get("/logo.png").statusCode());
    }

    @Test
    void nothingOutsideOfTheBuildIsServed() throws Exception {
        for (var path :
                new String[] {"/../../secret.txt", "/%2e%2e/%2e%2e/secret.txt", "/assets/..%2f..%2f..%2fsecret.txt"}) {
            assertFalse(raw(path).contains("\r\n\r\nsecret"), path);
            assertTrue(raw(path).startsWith("HTTP/1.1 404"), path);
        }
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(address("/"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(405, answer.statusCode());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + ports.spa() + path);
    }

    /** Sends the path as it is: clients of the library would tidy it up first. */
    private String raw(String path) throws IOException {
        try (var socket = new Socket("127.0.0.1", ports.spa())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String nonce(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*content=\"([^\"]+)\".*", "$1");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
