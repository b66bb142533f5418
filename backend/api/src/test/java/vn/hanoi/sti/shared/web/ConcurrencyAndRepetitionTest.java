package vn.hanoi.sti.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;

/** What every resource inherits: stale and missing ETags, repeated requests, and the chained log. */
@ApiTest
class ConcurrencyAndRepetitionTest {
    private static final String ADMIN = "web-admin";

    @Test
    void a_change_needs_the_etag_that_was_read() {
        var body = agency();
        var id = as(ADMIN, "admin")
                .body(body)
                .post("/api/v1/agencies")
                .then()
                .extract()
                .<String>path("id");
        var path = "/api/v1/agencies/" + id;
        as(ADMIN, "admin")
                .body(body)
                .put(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("concurrency.if-match.required"));
        as(ADMIN, "admin")
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#header/If-Match"));
        as("web-admin-2", "admin")
                .header("If-Match", "\"7\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("concurrency.stale"))
                .body("currentEtag", equalTo("\"0\""))
                .body("changedBy", endsWith(ADMIN))
                .body("changedAt", startsWith("20"));
        var other = new HashMap<String, Object>(body);
        other.put("nameVi", "Tên khác");
        as("web-admin-2", "admin")
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200);
        // Who changed it last, not who made it.
        as(ADMIN, "admin")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412)
                .body("changedBy", endsWith("web-admin-2"));
    }

    @Test
    void of_two_who_change_at_once_one_is_told() throws Exception {
        var body = agency();
        var id = as(ADMIN, "admin")
                .body(body)
                .post("/api/v1/agencies")
                .then()
                .extract()
                .<String>path("id");
        Callable<Integer> change = () -> {
            var mine = Map.of(
                    "code",
                    body.get("code"),
                    "kind",
                    "DEPARTMENT",
                    "nameVi",
                    "Bản " + Thread.currentThread().threadId(),
                    "validFrom",
                    "2020-01-01");
            return as(ADMIN, "admin")
                    .header("If-Match", "\"0\"")
                    .body(mine)
                    .put("/api/v1/agencies/" + id)
                    .statusCode();
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(java.util.List.of(change, change)).stream()
                    .map(f -> {
                        try {
                            return f.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .collect(Collectors.toList());
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void the_same_post_twice_has_one_effect_and_one_answer() {
        var key = UUID.randomUUID().toString();
        var body = agency();
        var first = as(ADMIN, "admin").header("Idempotency-Key", key).body(body);
        var id = replace(first, key)
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        replace(as(ADMIN, "admin").body(body), key)
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"0\"")
                .body("id", equalTo(id));
        as(ADMIN, "admin").get("/api/v1/agencies?q=" + body.get("code")).then().body("total", equalTo(1));
        replace(as(ADMIN, "admin").body(agency()), key)
                .post("/api/v1/agencies")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.key.reused"));
    }

    @Test
    void the_same_post_at_the_same_time_has_one_effect() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = agency();
        Callable<String> post = () -> replace(as(ADMIN, "admin").body(body), key)
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(java.util.List.of(post, post));
            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        }
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        var key = UUID.randomUUID().toString();
        replace(as(ADMIN, "admin").body(Map.of("code", "x")), key)
                .post("/api/v1/agencies")
                .then()
                .statusCode(422);
        replace(as(ADMIN, "admin").body(agency()), key)
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
    }

    @Test
    void a_post_without_a_key_is_asked_for_one() {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(vn.hanoi.sti.Tokens.of(ADMIN, "admin"))
                .contentType("application/json")
                .body(agency())
                .post("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key.required"));
    }

    @Test
    void a_claimed_two_hundred_megabytes_are_refused_before_they_are_sent() throws Exception {
        try (var socket = new java.net.Socket("localhost", io.restassured.RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST /api/v1/agencies HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 209715200\r\n\r\n")
                            .getBytes());
            socket.getOutputStream().flush();
            socket.setSoTimeout(5000);
            var answer = new String(socket.getInputStream().readAllBytes());
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json")
                    .contains("request.too-large")
                    .contains("52428800");
        }
    }

    private static io.restassured.specification.RequestSpecification replace(
            io.restassured.specification.RequestSpecification call, String key) {
        return call.config(io.restassured.RestAssured.config()
                        .headerConfig(io.restassured.config.HeaderConfig.headerConfig()
                                .overwriteHeadersWithName("Idempotency-Key")))
                .header("Idempotency-Key", key);
    }

    private static Map<String, Object> agency() {
        return Map.of(
                "code",
                "W." + UUID.randomUUID().toString().substring(0, 13).toUpperCase(),
                "kind",
                "DEPARTMENT",
                "nameVi",
                "Sở thử",
                "validFrom",
                "2020-01-01");
    }
}
