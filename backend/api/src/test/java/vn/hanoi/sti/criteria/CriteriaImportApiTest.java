package vn.hanoi.sti.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;

/** Imports: all or nothing, drafts replaced, published versions locked, repetition harmless. */
@ApiTest
class CriteriaImportApiTest {
    private static final String OFFICER = "criteria-officer";
    private static final String LEADER = "criteria-leader";
    private static final String IMPORTS = "/api/v1/criteria-sets/imports";

    @Test
    void the_eight_illustrative_sets_are_imported_published_and_from_then_on_unchanged() {
        var file = Files.of(
                "PL1-GEN", "PL3-POLICY", "PL4-PLAN", "PL5-EXANTE", "PL5-MIDTERM", "PL5-FINAL", "PL5-IMPACT", "PL6-ORG");
        var imported = send(file)
                .statusCode(201)
                .body("official", equalTo(false))
                .body("imported", hasSize(8))
                .body("imported.outcome", everyItem(equalTo("IMPORTED")))
                .body("imported.status", everyItem(equalTo("DRAFT")))
                .body("imported.findings.flatten()", empty())
                .extract()
                .jsonPath();
        for (var id : imported.<String>getList("imported.id")) {
            publish(id)
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("status", equalTo("PUBLISHED"))
                    .body("official", equalTo(false))
                    .body("publishedAt", notNullValue())
                    .body("allowedActions", empty());
        }
        send(file)
                .statusCode(201)
                .body("imported.outcome", everyItem(equalTo("UNCHANGED")))
                .body("imported.status", everyItem(equalTo("PUBLISHED")))
                .body("imported.id", equalTo(imported.getList("imported.id")));
        as(OFFICER, "auditor")
                .get("/api/v1/audit-entries?objectType=criteria-set&objectId=" + imported.getString("imported[7].id"))
                .then()
                .body(
                        "items.action",
                        contains(
                                "criteria.set.import-imported",
                                "criteria.set.published",
                                "criteria.set.import-unchanged"))
                .body("items[1].details.digest", matchesPattern("[0-9a-f]{64}"))
                .body("items[1].details.official", equalTo("false"));
    }

    @Test
    void a_set_whose_weights_do_not_sum_to_100_stays_a_draft_and_says_which() {
        var file = Files.of("PL6-ORG");
        var weights = (ObjectNode) Files.indicator(file).get("weight");
        weights.put("BR", "99").put("SV", weights.get("SV").asText() + ".25");
        var id = send(file)
                .statusCode(201)
                .body("imported[0].status", equalTo("DRAFT"))
                .body("imported[0].findings.code", contains("criteria.weights.sum", "criteria.weights.sum"))
                .body("imported[0].findings.pointer", everyItem(equalTo("/sets/0/groups")))
                .extract()
                .<String>path("imported[0].id");
        as(LEADER, "dost-leader")
                .get("/api/v1/criteria-sets/" + id)
                .then()
                .statusCode(200)
                .body("findings.params.function", contains("BR", "SV"))
                .body("allowedActions", empty());
        publish(id)
                .statusCode(422)
                .body("code", equalTo("criteria.set.not-publishable"))
                .body("errors", hasSize(2))
                .body("errors.code", everyItem(equalTo("criteria.weights.sum")))
                .body("errors[1].params.function", equalTo("SV"))
                .body("errors[1].params.sumShown", equalTo("100.25"));
        as(LEADER, "dost-leader")
                .get("/api/v1/criteria-sets/" + id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("version", equalTo(0));
    }

    @Test
    void one_unreadable_set_keeps_the_whole_file_out() {
        var file = Files.of("PL4-PLAN", "PL3-POLICY");
        var first = Files.code(file);
        ((ObjectNode) file.at("/sets/1/groups/0/criteria/0/indicators/0"))
                .put("level", "PROFIT")
                .put("weight", 5);
        ((ObjectNode) file.at("/sets/1")).put("colour", "red");
        send(file)
                .statusCode(422)
                .body("code", equalTo("criteria.import.invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/sets/1/groups/0/criteria/0/indicators/0/level",
                                "/sets/1/groups/0/criteria/0/indicators/0/weight",
                                "/sets/1/colour"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "criteria.level.unknown", "criteria.property.type", "criteria.property.unknown"));
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets?q=" + first)
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void a_draft_is_replaced_and_a_published_version_is_locked() {
        var file = Files.of("PL3-POLICY");
        var id = send(file).statusCode(201).extract().<String>path("imported[0].id");
        Files.set(file).put("vi", "Bộ tiêu chí đã sửa");
        send(file)
                .statusCode(201)
                .body("imported[0].outcome", equalTo("REPLACED"))
                .body("imported[0].id", equalTo(id));
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets/" + id)
                .then()
                .body("nameVi", equalTo("Bộ tiêu chí đã sửa"))
                .body("version", equalTo(1));
        as(LEADER, "dost-leader")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post("/api/v1/criteria-sets/" + id + "/publications")
                .then()
                .statusCode(200);
        Files.set(file).put("vi", "Sửa sau khi công bố");
        ((ArrayNode) file.get("sets")).add(Files.set(Files.of("PL4-PLAN")));
        send(file)
                .statusCode(409)
                .body("code", equalTo("criteria.set.locked"))
                .body("errors[0].pointer", equalTo("/sets/0"))
                .body("errors[0].params.code", equalTo(Files.code(file)));
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets?q=" + file.at("/sets/1/code").asText())
                .then()
                .body("total", equalTo(0));
        Files.set(file).put("version", 2);
        send(file).statusCode(201).body("imported.outcome", contains("IMPORTED", "IMPORTED"));
    }

    @Test
    void what_a_published_set_is_called_may_not_turn_official_unseen() {
        var file = Files.of("PL4-PLAN");
        var id = send(file).extract().<String>path("imported[0].id");
        publish(id).statusCode(200);
        file.put("status", "OFFICIAL");
        send(file).statusCode(409).body("code", equalTo("criteria.set.locked"));
        var official = Files.of("PL4-PLAN");
        official.put("status", "OFFICIAL");
        send(official).statusCode(201).body("official", equalTo(true));
    }

    @Test
    void broken_json_no_body_and_a_missing_key_are_refused() {
        as(OFFICER, "dost-officer")
                .body("{\"sets\": [")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.malformed"));
        as(OFFICER, "dost-officer")
                .body("[]")
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("criteria.property.type"));
        as(OFFICER, "dost-officer").body("null").post(IMPORTS).then().statusCode(422);
        as(OFFICER, "dost-officer").post(IMPORTS).then().statusCode(anyOf(is(400), is(422)));
    }

    @Test
    void the_same_import_sent_twice_has_one_effect() {
        var key = UUID.randomUUID().toString();
        var file = Files.of("PL4-PLAN").toString();
        var ids = List.of(
                        once(file, key).header("Idempotent-Replayed", nullValue()),
                        once(file, key).header("Idempotent-Replayed", "true"))
                .stream()
                .map(answer -> answer.statusCode(201)
                        .body("imported[0].outcome", equalTo("IMPORTED"))
                        .extract()
                        .<String>path("imported[0].id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        once(Files.of("PL4-PLAN").toString(), key).statusCode(422).body("code", equalTo("idempotency.key.reused"));
    }

    private static ValidatableResponse once(String file, String key) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(vn.hanoi.sti.Tokens.of(OFFICER, "dost-officer"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(file)
                .post(IMPORTS)
                .then();
    }

    private static ValidatableResponse send(ObjectNode file) {
        return as(OFFICER, "dost-officer").body(file.toString()).post(IMPORTS).then();
    }

    private static ValidatableResponse publish(String id) {
        return as(LEADER, "dost-leader")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/api/v1/criteria-sets/" + id + "/publications")
                .then();
    }
}
