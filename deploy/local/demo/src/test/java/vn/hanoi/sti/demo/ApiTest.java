package vn.hanoi.sti.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.demo.api.Account;
import vn.hanoi.sti.demo.api.Api;
import vn.hanoi.sti.demo.api.ApiFailure;
import vn.hanoi.sti.demo.api.Tokens;
import vn.hanoi.sti.demo.api.Upload;

/** What the client sends, seen from a small server that stands for the API and for Keycloak. */
class ApiTest {
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Api api;
    private int grants;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.createContext("/realm/protocol/openid-connect/token", exchange -> {
            grants++;
            answer(exchange, 200, "{\"access_token\":\"T\",\"expires_in\":300}");
        });
        server.createContext("/api/v1/things", exchange -> {
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 200, "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"version\":3}");
        });
        server.createContext("/api/v1/refused", exchange -> answer(exchange, 422, "{\"code\":\"value.number.comma\"}"));
        server.createContext(
                "/api/v1/pages",
                exchange -> answer(
                        exchange,
                        200,
                        exchange.getRequestURI().getQuery().contains("page=0")
                                ? "{\"items\":[1,2],\"total\":3}"
                                : "{\"items\":[3],\"total\":3}"));
        server.start();
        var origin = "http://localhost:" + server.getAddress().getPort();
        var json = new ObjectMapper();
        var http = HttpClient.newHttpClient();
        api = new Api(http, json, origin, new Tokens(http, json, origin + "/realm", "secret"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theSameRequestHasTheSameKeyAndAnotherHasAnother() {
        api.post(Account.OFFICER, "/things", Map.of("a", 1), "\"3\"");
        api.post(Account.OFFICER, "/things", Map.of("a", 1), "\"3\"");
        api.post(Account.OFFICER, "/things", Map.of("a", 1), "\"4\"");
        api.post(Account.OFFICER, "/things", Map.of("a", 2), "\"3\"");
        assertEquals(key(0), key(1));
        assertNotEquals(key(0), key(2));
        assertNotEquals(key(0), key(3));
        assertEquals(List.of("\"3\""), headers.get(0).get("If-match"));
    }

    @Test
    void oneTokenServesUntilItExpires() {
        api.get(Account.OFFICER, "/things");
        api.get(Account.OFFICER, "/things");
        api.get(Account.AUDITOR, "/things");
        assertEquals(2, grants);
        assertEquals(List.of("Bearer T"), headers.getFirst().get("Authorization"));
    }

    @Test
    void aRefusalShowsTheRequestAndTheProblem() {
        var failure =
                assertThrows(ApiFailure.class, () -> api.post(Account.OFFICER, "/refused", Map.of("value", "1,5")));
        assertEquals(422, failure.status());
        assertTrue(failure.getMessage().contains("POST /api/v1/refused as chuyenvien.so"), failure.getMessage());
        assertTrue(
                failure.getMessage().contains("1,5") && failure.getMessage().contains("value.number.comma"),
                failure.getMessage());
    }

    @Test
    void aListIsReadToItsEnd() {
        assertEquals(3, api.list(Account.OFFICER, "/pages").size());
    }

    @Test
    void anUploadCarriesItsFieldsAndLeavesOutTheAbsent() {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("title", "Nhật ký");
        fields.put("period", null);
        api.upload(Account.OFFICER, "/things", new Upload(fields, "a.pdf", "application/pdf", new byte[] {1, 2}));
        assertTrue(bodies.getFirst().contains("name=\"title\"")
                && bodies.getFirst().contains("Nhật ký"));
        assertTrue(bodies.getFirst().contains("filename=\"a.pdf\""));
        assertTrue(!bodies.getFirst().contains("name=\"period\""));
    }

    private String key(int request) {
        return headers.get(request).get("Idempotency-key").getFirst();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
