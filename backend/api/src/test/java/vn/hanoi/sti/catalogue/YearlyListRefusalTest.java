package vn.hanoi.sti.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.catalogue.Register.*;
import static vn.hanoi.sti.catalogue.YearlyListApiTest.*;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;

/** What a yearly list refuses: wrong state, wrong person, wrong words, stale and repeated requests. */
@ApiTest
class YearlyListRefusalTest {
    private static String proposed;

    @Test
    void a_year_has_one_list_of_a_kind() {
        var year = year();
        begin(year);
        as(OFFICER, "dost-officer")
                .body(Map.of("year", year, "kind", "ORGANIZATION"))
                .post(LISTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("list.invalid"))
                .body("errors[0].pointer", equalTo("/year"))
                .body("errors[0].code", equalTo("list.year.taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\": 2019, \"kind\": \"ORGANIZATION\"} | 422 | /year | request.min",
                "{\"year\": 2101, \"kind\": \"ORGANIZATION\"} | 422 | /year | request.max",
                "{\"year\": \"2099\", \"kind\": \"ORGANIZATION\"} | 400 | /year | request.wrong-type",
                "{\"year\": 2099.5, \"kind\": \"ORGANIZATION\"} | 400 | /year | request.wrong-type",
                "{\"year\": 2099, \"kind\": \"STRATEGY\"} | 400 | /kind | request.wrong-type",
                "{\"year\": 2099, \"kind\": 0} | 400 | /kind | request.wrong-type",
                "{\"kind\": \"ORGANIZATION\"} | 422 | /year | request.not-null",
                "{\"year\": 2099, \"kind\": \"ORGANIZATION\", \"items\": []} | 400 | /items | request.unknown-property"
            })
    void a_list_begins_with_a_year_and_a_kind(String body, int status, String pointer, String code) {
        as(OFFICER, "dost-officer")
                .body(body)
                .post(LISTS)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void leaving_out_needs_a_reason_and_a_decision_a_number_and_a_past_date() {
        var organization = created();
        var list = begin(year());
        var id = list.getString("id");
        exclude(list, organization, 0, "  ")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"))
                .body("errors[0].code", equalTo("list.item.reason-required"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of("included", "no"))
                .put(LISTS + "/" + id + "/items/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/included"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of("included", true))
                .put(LISTS + "/" + id + "/items/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        act("dost-officer", id, "proposals", 0).statusCode(200);
        sendBack("dost-leader", id, 1, " ").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        act("dost-leader", id, "submissions", 1).statusCode(200);
        var approvals = LISTS + "/" + id + "/approvals";
        as("list-city-leader", "city-leader")
                .header("If-Match", "\"2\"")
                .body("{}")
                .post(approvals)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/decisionDate", "/decisionNumber"));
        as("list-city-leader", "city-leader")
                .header("If-Match", "\"2\"")
                .body(Map.of("decisionNumber", "1", "decisionDate", "2999-01-01"))
                .post(approvals)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decisionDate"));
        as("list-city-leader", "city-leader")
                .get(LISTS + "/" + id)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("decision", nullValue());
    }

    @Test
    void acts_in_the_wrong_state_name_state_and_act() {
        created();
        var id = begin(year()).getString("id");
        act("dost-leader", id, "submissions", 0)
                .statusCode(409)
                .body("code", equalTo("list.state.not-allowed"))
                .body("state", equalTo("DRAFT"))
                .body("action", equalTo("SUBMIT"));
        approve(id, 0).statusCode(409);
        sendBack("dost-leader", id, 0, "x").statusCode(409).body("action", equalTo("RETURN"));
        act("dost-officer", id, "proposals", 0).statusCode(200);
        act("dost-officer", id, "proposals", 1).statusCode(409);
        act("dost-officer", id, "refresh", 1).statusCode(409).body("action", equalTo("EDIT"));
        // The city returns what was submitted to it, the department's leader what was proposed.
        sendBack("city-leader", id, 1, "x").statusCode(403);
    }

    @Test
    void who_took_a_step_does_not_check_it() {
        created();
        var id = begin(year()).getString("id");
        var one = "list-one-" + id;
        var all = new String[] {"dost-officer", "dost-leader", "city-leader"};
        as(one, all)
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(LISTS + "/" + id + "/proposals")
                .then()
                .statusCode(200)
                .body("allowedActions", contains("RETURN"));
        as(one, all)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(LISTS + "/" + id + "/submissions")
                .then()
                .statusCode(409)
                .body("code", equalTo("list.separation-of-duties"));
        var two = "list-two-" + id;
        as(two, all)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(LISTS + "/" + id + "/submissions")
                .then()
                .statusCode(200);
        for (var person : List.of(one, two)) {
            as(person, all)
                    .header("If-Match", "\"2\"")
                    .body(Map.of("decisionNumber", "1", "decisionDate", "2026-01-01"))
                    .post(LISTS + "/" + id + "/approvals")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("list.separation-of-duties"));
        }
        approve(id, 2).statusCode(200);
    }

    @Test
    void an_organization_that_is_no_more_is_not_proposed() {
        // One that stays: a list of none is refused for that.
        created();
        var request = organization(code());
        var organization = created(request);
        var list = begin(year());
        request.put("dissolvedOn", "2025-01-01");
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(ORGANIZATIONS + "/" + organization)
                .then()
                .statusCode(200);
        act("dost-officer", list.getString("id"), "proposals", 0)
                .statusCode(422)
                .body("code", equalTo("list.not-proposable"))
                .body("errors.code", hasItem("list.item.not-active"))
                .body("errors.params.code", hasItem(request.get("code")));
        exclude(list, organization, 0, "Đã giải thể").statusCode(200);
        act("dost-officer", list.getString("id"), "proposals", 1).statusCode(200);
    }

    @Test
    void an_empty_list_is_not_proposed() {
        created();
        var list = begin(year());
        var version = 0;
        for (var organization : list.<String>getList("items.organizationId")) {
            exclude(list, organization, version++, "Ngoài phạm vi").statusCode(200);
        }
        act("dost-officer", list.getString("id"), "proposals", version)
                .statusCode(422)
                .body("errors.code", contains("list.empty"));
    }

    @Test
    void nothing_changes_on_an_approved_list() {
        var organization = created();
        var list = begin(year());
        var id = list.getString("id");
        act("dost-officer", id, "proposals", 0).statusCode(200);
        act("dost-leader", id, "submissions", 1).statusCode(200);
        approve(id, 2).statusCode(200);
        exclude(list, organization, 3, "x").statusCode(409).body("state", equalTo("APPROVED"));
        act("dost-officer", id, "refresh", 3).statusCode(409);
        sendBack("city-leader", id, 3, "x").statusCode(409);
        approve(id, 3).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 403, 403, 403, 403, 403", "dost-officer, 201, 409, 403, 403, 403",
                "dost-leader, 403, 403, 200, 403, 200",
        "city-leader, 403, 403, 403, 409, 403", "unit-member, 403, 403, 403, 403, 403",
                "auditor, 403, 403, 403, 403, 403",
        "machine-reader, 403, 403, 403, 403, 403"
    })
    void roles_by_acts_on_a_proposed_list(String role, int create, int propose, int submit, int approve, int sendBack) {
        created();
        var list = create == 403 ? 2099 : year();
        as("roles-" + role, role)
                .body(Map.of("year", list, "kind", "ORGANIZATION"))
                .post(LISTS)
                .then()
                .statusCode(create);
        var first = proposed(submit == 200);
        act(role, first, "proposals", 1).statusCode(propose);
        as("list-" + role, role)
                .header("If-Match", "\"1\"")
                .body(Map.of("decisionNumber", "1", "decisionDate", "2026-01-01"))
                .post(LISTS + "/" + first + "/approvals")
                .then()
                .statusCode(approve);
        act(role, first, "submissions", 1).statusCode(submit);
        sendBack(role, proposed(sendBack == 200), 1, "x").statusCode(sendBack);
    }

    @Test
    void acts_need_the_version_that_was_read_and_repeat_without_a_second_effect() {
        created();
        var id = begin(year()).getString("id");
        var proposals = LISTS + "/" + id + "/proposals";
        as(OFFICER, "dost-officer").body("{}").post(proposals).then().statusCode(428);
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"5\"")
                .body("{}")
                .post(proposals)
                .then()
                .statusCode(412)
                .body("currentEtag", equalTo("\"0\""));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body("{\"force\": true}")
                .post(proposals)
                .then()
                .statusCode(400);
        var key = UUID.randomUUID().toString();
        var versions = Stream.of(1, 2)
                .map(time -> RestAssured.given()
                        .auth()
                        .oauth2(Tokens.of(OFFICER, "dost-officer"))
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .post(proposals)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("version"))
                .distinct()
                .toList();
        assertThat(versions).containsExactly(1);
        as(OFFICER, "dost-officer").get(LISTS + "/" + id).then().body("history", hasSize(2));
    }

    /** A proposed list: one that may be moved, or one for all who may not. */
    private static String proposed(boolean toBeMoved) {
        if (!toBeMoved && proposed != null) {
            return proposed;
        }
        var id = begin(year()).getString("id");
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(LISTS + "/" + id + "/proposals")
                .then()
                .statusCode(200);
        proposed = toBeMoved ? proposed : id;
        return id;
    }
}
