package vn.hanoi.sti.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves the built SPA from its own address, apart from the API, the way nginx does in production: index.html for every
 * path of the application, a fresh nonce for each page, long caching of built files only, gzip.
 */
final class SpaServer implements AutoCloseable {
    private static final String NONCE_PLACE = "__CSP_NONCE__";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("map", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));
    private static final Set<String> COMPRESSED =
            Set.of("html", "js", "css", "json", "map", "svg", "txt", "webmanifest");

    private record Asset(byte[] content, byte[] gzip, String type, String etag) {}

    static {
        // Without it every small answer waits for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Folders folders;
    private final Ports ports;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, java.nio.file.Path> files = new TreeMap<>();
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private HttpServer server;
    private ExecutorService threads;
    private String index;

    SpaServer(Folders folders, Ports ports) {
        this.folders = folders;
        this.ports = ports;
    }

    void start() {
        var dist = folders.spa();
        try (var inside = Files.walk(dist)) {
            // Only files known at start are served: no path from a request ever reaches the file system.
            inside.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put("/" + dist.relativize(file).toString().replace('\\', '/'), file));
            index = Files.readString(dist.resolve("index.html"));
            assets.put("/config.json", asset(config().getBytes(StandardCharsets.UTF_8), "json"));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), ports.spa()), 128);
            threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.createContext("/", this::handle);
            server.start();
        } catch (IOException failure) {
            throw new Trouble(
                    "The SPA cannot be served (%s): run make package".formatted(failure.getMessage()), failure);
        }
    }

    /** The settings that the SPA reads at start. */
    String config() {
        return """
                {
                  "apiBaseUrl": "%s",
                  "oidcAuthority": "%s/realms/sti",
                  "oidcClientId": "sti-spa",
                  "demo": true
                }
                """.formatted(ports.apiOrigin(), ports.keycloakOrigin());
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
            threads.close();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            var nonce = nonce();
            SpaHeaders.security(nonce, ports.apiOrigin(), ports.keycloakOrigin())
                    .forEach(exchange.getResponseHeaders()::set);
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/config.json") || (files.containsKey(path) && !path.equals("/index.html"))) {
                serveFile(exchange, path);
            } else if (path.startsWith("/assets/") || lastSegment(path).contains(".") && !path.equals("/index.html")) {
                exchange.getResponseHeaders().set("Cache-Control", "no-cache");
                exchange.sendResponseHeaders(404, -1);
            } else {
                servePage(exchange, nonce);
            }
        }
    }

    /** The page differs in its nonce each time, so it is neither stored nor revalidated. */
    private void servePage(HttpExchange exchange, String nonce) throws IOException {
        var page = index.replace(NONCE_PLACE, nonce).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        send(exchange, new Asset(page, gzip(page), TYPES.get("html"), null));
    }

    private void serveFile(HttpExchange exchange, String path) throws IOException {
        var asset = assets.get(path);
        if (asset == null) {
            asset = asset(Files.readAllBytes(files.get(path)), extension(path));
            assets.put(path, asset);
        }
        exchange.getResponseHeaders().set("Cache-Control", SpaHeaders.cacheControl(path));
        exchange.getResponseHeaders().set("ETag", asset.etag());
        if (asset.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        send(exchange, asset);
    }

    private static void send(HttpExchange exchange, Asset asset) throws IOException {
        var body = asset.content();
        exchange.getResponseHeaders().set("Content-Type", asset.type());
        if (asset.gzip() != null) {
            exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
            var accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                body = asset.gzip();
            }
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Asset asset(byte[] content, String extension) throws IOException {
        var gzip = COMPRESSED.contains(extension) && content.length > 860 ? gzip(content) : null;
        return new Asset(
                content, gzip, TYPES.getOrDefault(extension, "application/octet-stream"), '"' + digest(content) + '"');
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream(content.length / 3 + 64);
        try (var stream = new GZIPOutputStream(bytes)) {
            stream.write(content);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String nonce() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
