package vn.hanoi.sti.demo.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of the demonstration accounts, by direct grant; kept until shortly before they expire. */
public final class Tokens {
    private static final String CLIENT = "sti-demo";
    private static final long SPARE_SECONDS = 60;

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI endpoint;
    private final String password;
    private final Map<String, Token> held = new ConcurrentHashMap<>();

    private record Token(String text, long renewAtNanos) {}

    /** @param realm address of the realm, for example {@code http://localhost:8180/realms/sti} */
    public Tokens(HttpClient http, ObjectMapper json, String realm, String password) {
        this.http = http;
        this.json = json;
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.password = password;
    }

    String of(Account account) {
        var token = held.compute(
                account.username(),
                (name, known) ->
                        known != null && known.renewAtNanos() - System.nanoTime() > 0 ? known : grant(account));
        return token.text();
    }

    private Token grant(Account account) {
        var form = Map.of(
                "grant_type", "password", "client_id", CLIENT, "username", account.username(), "password", password);
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ApiFailure(
                        answer.statusCode(),
                        "%s cannot sign in at %s: %d %s"
                                .formatted(account.username(), endpoint, answer.statusCode(), answer.body()));
            }
            var grant = json.readTree(answer.body());
            var seconds = Math.max(1, grant.required("expires_in").asLong() - SPARE_SECONDS);
            return new Token(grant.required("access_token").textValue(), System.nanoTime() + seconds * 1_000_000_000L);
        } catch (IOException failure) {
            throw new ApiFailure("Keycloak cannot be reached at " + endpoint + ": " + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ApiFailure("interrupted", interrupted);
        }
    }
}
