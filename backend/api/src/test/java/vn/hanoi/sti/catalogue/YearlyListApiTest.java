package vn.hanoi.sti.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.catalogue.Register.*;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;

/** A yearly list on its way: drawn up, proposed, submitted, approved, sent back, frozen. */
@ApiTest
class YearlyListApiTest {
    @Inject
    YearlyLists facade;

    @Test
    void a_list_goes_from_draft_to_approval_and_is_frozen_as_it_was_proposed() {
        var request = organization(code());
        var kept = created(request);
        var left = created();
        var year = year();
        var list = begin(year);
        var id = list.getString("id");
        exclude(list, left, 0, "Không còn hoạt động")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.find { it.organizationId == '" + left + "' }.included", equalTo(false))
                .body("includedCount", equalTo(list.getInt("itemCount") - 1));
        act("dost-officer", id, "proposals", 1)
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("allowedActions", empty());
        // What the register learns after the proposal is not what was proposed.
        request.put("functions", shares("BR", "1"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(ORGANIZATIONS + "/" + kept)
                .then()
                .statusCode(200);
        act("dost-leader", id, "submissions", 2).statusCode(200).body("state", equalTo("SUBMITTED"));
        as("list-city", "city-leader")
                .get(LISTS + "/" + id)
                .then()
                .body("allowedActions", contains("APPROVE", "RETURN"));
        approve(id, 3)
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("state", equalTo("APPROVED"))
                .body("allowedActions", empty())
                .body("decision.number", equalTo("99/QĐ-UBND (minh họa)"))
                .body("decision.date", equalTo("2026-08-20"))
                .body("history.action", contains("CREATE", "PROPOSE", "SUBMIT", "APPROVE"))
                .body("history.to", contains("DRAFT", "PROPOSED", "SUBMITTED", "APPROVED"))
                .body("history[3].document", equalTo("99/QĐ-UBND (minh họa)"))
                .body("history[3].byName", containsString("list-city-leader"))
                .body("items.find { it.organizationId == '" + kept + "' }.functions.code", contains("AR", "TD"))
                .body(
                        "items.find { it.organizationId == '" + kept + "' }.dataYears",
                        contains(year - 3, year - 2, year - 1));
        as("list-member", "unit-member").get(LISTS + "/" + id).then().statusCode(200);
        as(OFFICER, "auditor")
                .get("/api/v1/audit-entries?objectType=yearly-list&objectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains(
                                "list.created",
                                "list.item-excluded",
                                "list.proposed",
                                "list.submitted",
                                "list.approved"))
                .body("items[1].reason", equalTo("Không còn hoạt động"))
                .body("items[4].details.decisionNumber", equalTo("99/QĐ-UBND (minh họa)"));
        QuarkusTransaction.requiringNew().run(() -> {
            var approved = facade.findApproved(UUID.fromString(id)).orElseThrow();
            assertThat(approved.year()).isEqualTo(year);
            assertThat(approved.included())
                    .noneMatch(o -> o.organizationId().toString().equals(left));
            assertThat(approved.included())
                    .filteredOn(o -> o.organizationId().toString().equals(kept))
                    .singleElement()
                    .satisfies(o -> assertThat(o.functions().toString()).isEqualTo("{AR=0.6, TD=0.4}"));
        });
    }

    @Test
    void a_list_is_sent_back_a_step_at_a_time_with_reasons_and_comes_again() {
        created();
        var id = begin(year()).getString("id");
        act("dost-officer", id, "proposals", 0).statusCode(200);
        act("dost-leader", id, "submissions", 1).statusCode(200);
        sendBack("city-leader", id, 2, "Bổ sung căn cứ")
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("history[-1].reason", equalTo("Bổ sung căn cứ"))
                .body("history[-1].from", equalTo("SUBMITTED"));
        sendBack("dost-leader", id, 3, "Rà soát lại").statusCode(200).body("state", equalTo("DRAFT"));
        as("list-dost-officer", "dost-officer")
                .get(LISTS + "/" + id)
                .then()
                .body("allowedActions", contains("EDIT", "PROPOSE"));
        act("dost-officer", id, "proposals", 4).statusCode(200);
        act("dost-leader", id, "submissions", 5).statusCode(200);
        approve(id, 6)
                .statusCode(200)
                .body(
                        "history.action",
                        contains("CREATE", "PROPOSE", "SUBMIT", "RETURN", "RETURN", "PROPOSE", "SUBMIT", "APPROVE"));
    }

    @Test
    void a_draft_shows_the_register_and_gains_what_is_new() {
        var request = organization(code());
        var known = created(request);
        var id = begin(year()).getString("id");
        request.put("functions", shares("SV", "1"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(ORGANIZATIONS + "/" + known)
                .then()
                .statusCode(200);
        as(OFFICER, "dost-officer")
                .get(LISTS + "/" + id)
                .then()
                .body("items.find { it.organizationId == '" + known + "' }.functions.code", contains("SV"));
        var later = created();
        act("dost-officer", id, "refresh", 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items.organizationId", hasItems(known, later));
        act("dost-officer", id, "refresh", 1)
                .statusCode(200)
                .body("items.findAll { it.organizationId == '" + later + "' }", hasSize(1));
        request.put("functions", shares("BR", "1"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"1\"")
                .body(request)
                .put(ORGANIZATIONS + "/" + known)
                .then()
                .statusCode(200);
        act("dost-officer", id, "proposals", 2)
                .statusCode(200)
                .body("items.find { it.organizationId == '" + known + "' }.functions.code", contains("BR"));
    }

    @Test
    void lists_underway_are_seen_by_who_takes_part_and_counted_in_rows() {
        created();
        var year = year();
        var id = begin(year).getString("id");
        for (var role : List.of("dost-officer", "dost-leader", "city-leader", "auditor", "admin")) {
            as("list-" + role, role)
                    .get(LISTS + "?year=" + year + "&state=DRAFT")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("items[0].itemCount", greaterThan(0))
                    .body("items[0].includedCount", greaterThan(0));
        }
        for (var role : List.of("unit-member", "machine-reader")) {
            as("list-" + role, role)
                    .get(LISTS + "?year=" + year)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
            as("list-" + role, role).get(LISTS + "/" + id).then().statusCode(404);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(facade.findApproved(UUID.fromString(id))).isEmpty();
            assertThat(facade.open())
                    .anyMatch(open -> open.id().toString().equals(id)
                            && open.state() == ListState.DRAFT
                            && open.proposedBy() == null);
        });
    }

    static JsonPath begin(int year) {
        return as(OFFICER, "dost-officer")
                .body(Map.of("year", year, "kind", "ORGANIZATION"))
                .post(LISTS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("year", equalTo(year))
                .body("history.action", contains("CREATE"))
                .extract()
                .jsonPath();
    }

    static io.restassured.response.ValidatableResponse exclude(
            JsonPath list, String organization, int version, String reason) {
        var item = list.getString("items.find { it.organizationId == '" + organization + "' }.id");
        return as(OFFICER, "dost-officer")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("included", false, "reason", reason))
                .put(LISTS + "/" + list.getString("id") + "/items/" + item)
                .then();
    }

    static io.restassured.response.ValidatableResponse act(String role, String id, String act, int version) {
        return as("list-" + role, role)
                .header("If-Match", "\"" + version + "\"")
                .body("{}")
                .post(LISTS + "/" + id + "/" + act)
                .then();
    }

    static io.restassured.response.ValidatableResponse approve(String id, int version) {
        return as("list-city-leader", "city-leader")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("decisionNumber", "99/QĐ-UBND (minh họa)", "decisionDate", "2026-08-20"))
                .post(LISTS + "/" + id + "/approvals")
                .then();
    }

    static io.restassured.response.ValidatableResponse sendBack(String role, String id, int version, String reason) {
        return as("list-" + role, role)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason))
                .post(LISTS + "/" + id + "/returns")
                .then();
    }
}
