package vn.hanoi.sti.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/**
 * Brings a realm that was imported earlier up to date with the file: its settings and its clients (redirect addresses
 * follow the ports). People and roles stay as they are.
 */
final class RealmSync {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String origin;
    private final String admin;
    private final String password;
    private String token;

    RealmSync(String origin, String admin, String password) {
        this.origin = origin;
        this.admin = admin;
        this.password = password;
    }

    void apply(ObjectNode realm) throws IOException {
        token = signIn();
        var settings = realm.deepCopy();
        settings.remove(java.util.List.of("clients", "users", "roles", "scopeMappings"));
        send("PUT", "/admin/realms/sti", settings);
        var present = send("GET", "/admin/realms/sti/clients", null);
        for (var client : realm.withArray("clients")) {
            var id = id(present, client.path("clientId").asText());
            if (id == null) {
                send("POST", "/admin/realms/sti/clients", client);
            } else {
                send("PUT", "/admin/realms/sti/clients/" + id, client);
            }
        }
    }

    private static String id(JsonNode clients, String clientId) {
        for (var client : clients) {
            if (client.path("clientId").asText().equals(clientId)) {
                return client.path("id").asText();
            }
        }
        return null;
    }

    private String signIn() throws IOException {
        var form =
                "client_id=admin-cli&grant_type=password&username=" + encode(admin) + "&password=" + encode(password);
        var request = HttpRequest.newBuilder(URI.create(origin + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var response = Http.send(request);
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak's administrator cannot sign in (%d)".formatted(response.statusCode()));
        }
        return JSON.readTree(response.body()).path("access_token").asText();
    }

    private JsonNode send(String method, String path, JsonNode body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        var response = Http.send(request);
        if (response.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s %s answered %d %s".formatted(method, path, response.statusCode(), response.body()));
        }
        return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
