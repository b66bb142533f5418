package vn.hanoi.sti.demo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The public API as a demonstration account uses it. Every refusal is an {@link ApiFailure}. Safe for several threads. */
public final class Api {
    private static final String BASE = "/api/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final ObjectMapper json;
    private final String origin;
    private final Tokens tokens;
    private final AtomicInteger requests = new AtomicInteger();

    /** @param origin where the API listens, for example {@code http://localhost:8080} */
    public Api(HttpClient http, ObjectMapper json, String origin, Tokens tokens) {
        this.http = http;
        this.json = json;
        this.origin = origin;
        this.tokens = tokens;
    }

    public Reply get(Account account, String path) {
        return send(account, request(path).GET(), "GET", path, "");
    }

    /** Every item of a list, page after page; {@code path} may hold query parameters. */
    public List<JsonNode> list(Account account, String path) {
        var items = new ArrayList<JsonNode>();
        for (int page = 0; ; page++) {
            var body = get(account, path + (path.contains("?") ? "&" : "?") + "size=200&page=" + page)
                    .body();
            body.required("items").forEach(items::add);
            if (items.size() >= body.path("total").asInt(items.size())
                    || body.required("items").isEmpty()) {
                return items;
            }
        }
    }

    public Reply post(Account account, String path, Object body) {
        return post(account, path, body, null);
    }

    /** @param tag the version that the change is meant for, null when nothing exists yet */
    public Reply post(Account account, String path, Object body, String tag) {
        var text = write(body);
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key(account, path, tag, text))
                .POST(BodyPublishers.ofString(text));
        return send(account, tagged(request, tag), "POST", path, text);
    }

    public Reply put(Account account, String path, Object body, String tag) {
        var text = write(body);
        var request = request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(text));
        return send(account, tagged(request, tag), "PUT", path, text);
    }

    public Reply upload(Account account, String path, Upload upload) {
        var boundary = "sti" + key(account, path, null, upload.fileName()).replace("-", "");
        var request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", key(account, path, null, upload.fields() + upload.fileName()))
                .POST(BodyPublishers.ofByteArray(upload.encode(boundary)));
        return send(account, request, "POST", path, upload.fileName());
    }

    /** Whether the API says that it is ready. */
    public boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(origin + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many requests were sent so far. */
    public int requests() {
        return requests.get();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + BASE + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json");
    }

    private static HttpRequest.Builder tagged(HttpRequest.Builder request, String tag) {
        return tag == null ? request : request.header("If-Match", tag);
    }

    /** The same request gets the same key, so sending it again after a failure has no second effect. */
    private static String key(Account account, String path, String tag, String body) {
        var whole = String.join("\n", account.username(), path, String.valueOf(tag), body);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Reply send(Account account, HttpRequest.Builder builder, String method, String path, String sent) {
        var request =
                builder.header("Authorization", "Bearer " + tokens.of(account)).build();
        requests.incrementAndGet();
        HttpResponse<String> answer;
        try {
            answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new ApiFailure("No answer from %s (%s %s): %s".formatted(origin, method, path, failure), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ApiFailure("interrupted", interrupted);
        }
        if (answer.statusCode() >= 400) {
            throw new ApiFailure(
                    answer.statusCode(),
                    "%s %s%s as %s answered %d%n  sent: %s%n  answer: %s"
                            .formatted(
                                    method,
                                    BASE,
                                    path,
                                    account.username(),
                                    answer.statusCode(),
                                    brief(sent),
                                    readable(answer.body())));
        }
        return new Reply(
                read(answer.body()), answer.headers().firstValue("ETag").orElse(null));
    }

    private JsonNode read(String text) {
        if (text.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new ApiFailure("The answer is no JSON: " + brief(text), failure);
        }
    }

    private String readable(String body) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(body));
        } catch (JsonProcessingException noJson) {
            return body;
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    private static String brief(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }
}
