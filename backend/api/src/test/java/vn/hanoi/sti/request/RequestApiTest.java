package vn.hanoi.sti.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Data requests: previewed, sent once to each unit on record, received, and shared out among the unit's people. */
@ApiTest
class RequestApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(14) : campaign;
    }

    @Test
    void the_preview_names_recipients_what_they_owe_and_the_deadline_in_words() {
        var unit = campaign.next();
        Account.DOST_OFFICER
                .call()
                .get(path() + "/data-request-preview")
                .then()
                .statusCode(200)
                .body(
                        "wording.vi",
                        equalTo("trước ngày 20/07/%d (hết ngày 19/07/%d)".formatted(campaign.year(), campaign.year())))
                .body("wording.en", startsWith("before 20 July"))
                .body("recipients", hasSize(14))
                .root("recipients.find { it.evaluationId == '%s' }".formatted(unit.id()))
                .body("heads", contains("Thủ trưởng " + unit.organization().code()))
                .body("officers", contains("Cán bộ " + unit.organization().code()))
                .body("warnings", empty())
                .body("indicators", greaterThan(20))
                .body("cells", greaterThan(50))
                .body("sendable", is(true));
    }

    @Test
    void what_is_owed_in_the_preview_is_what_the_sheet_asks_for() {
        var unit = campaign.next();
        int cells = unit.asOfficer().get(unit.path() + "/sheet").path("progress.valuesTotal");
        Account.DOST_OFFICER
                .call()
                .get(path() + "/data-request-preview")
                .then()
                .body("recipients.find { it.evaluationId == '%s' }.cells".formatted(unit.id()), equalTo(cells));
        unit.asOfficer()
                .get(unit.path() + "/data-request")
                .then()
                .body("sections.cells.sum()", equalTo(cells))
                .body("request", nullValue());
    }

    @Test
    void sending_leaves_a_numbered_request_a_notice_and_a_record() {
        var unit = campaign.next();
        send(List.of(unit.id()), "Gửi kèm minh chứng từng năm")
                .statusCode(200)
                .body(
                        "items.find { it.evaluationId == '%s' }.number".formatted(unit.id()),
                        matchesPattern("YC-\\d{4}-\\d{5}"));
        String id = unit.asOfficer()
                .get(unit.path() + "/data-request")
                .then()
                .body("request.note", equalTo("Gửi kèm minh chứng từng năm"))
                .body("request.firstOpenedAt", nullValue())
                .body("allowedActions", contains("ASSIGN", "OPEN"))
                .extract()
                .path("request.id");
        unit.asHead()
                .get("/api/v1/me/notices")
                .then()
                .body("unread", equalTo(1))
                .body("items[0].kind", equalTo("DATA_REQUEST_SENT"))
                .body("items[0].objectId", equalTo(unit.id()))
                .body("items[0].params.deadline", equalTo(campaign.year() + "-07-20"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=data-request&objectId=" + id)
                .then()
                .body("items.action", contains("data-request.sent"));
    }

    @Test
    void the_first_opening_by_the_unit_is_kept() {
        var unit = campaign.next();
        send(List.of(unit.id()), null).statusCode(200);
        String first = opened(unit.asOfficer()
                .body("{}")
                .post(unit.path() + "/data-request-openings")
                .then());
        String second = opened(unit.asHead()
                .body("{}")
                .post(unit.path() + "/data-request-openings")
                .then());
        assertThat(second).isEqualTo(first);
        Account.DOST_LEADER
                .call()
                .get(path() + "/data-requests")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.evaluationId == '%s' }.firstOpenedByName".formatted(unit.id()),
                        startsWith("Cán bộ"));
        Account.DOST_OFFICER
                .call()
                .body("{}")
                .post(unit.path() + "/data-request-openings")
                .then()
                .statusCode(403);
    }

    @Test
    void nothing_is_sent_twice_and_nobody_gets_it_when_one_had_it() {
        var had = campaign.next();
        var fresh = campaign.next();
        send(List.of(had.id()), null).statusCode(200);
        send(List.of(fresh.id(), had.id()), null)
                .statusCode(409)
                .body("code", equalTo("data-request.already-sent"))
                .body("errors.pointer", contains("/evaluationIds/1"));
        fresh.asOfficer().get(fresh.path() + "/data-request").then().body("request", nullValue());
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() {
        var unit = campaign.next();
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            RestAssured.given()
                    .auth()
                    .oauth2(Tokens.of(Account.DOST_OFFICER.subject(), Account.DOST_OFFICER.role()))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(Map.of("evaluationIds", List.of(unit.id())))
                    .post(path() + "/data-requests")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
    }

    @Test
    void recipients_that_cannot_be_asked_are_all_named() {
        var handedOver = campaign.next().putInto(EvaluationState.CERTIFIED);
        var unit = campaign.next();
        send(List.of(unit.id(), handedOver.id(), UUID.randomUUID().toString(), unit.id()), null)
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "data-request.recipient.handed-over",
                                "data-request.recipient.unknown",
                                "data-request.recipient.twice"))
                .body("errors.pointer", contains("/evaluationIds/1", "/evaluationIds/2", "/evaluationIds/3"));
        send(List.of(), null).statusCode(422).body("errors.pointer", contains("/evaluationIds"));
    }

    @ParameterizedTest
    @EnumSource(value = Account.class, names = "DOST_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void only_the_departments_officer_sends(Account account) {
        var unit = campaign.evaluations().getFirst();
        account.call()
                .body(Map.of("evaluationIds", List.of(unit.id())))
                .post(path() + "/data-requests")
                .then()
                .statusCode(403);
        account.call().get(path() + "/data-request-preview").then().statusCode(403);
    }

    @Test
    void a_section_goes_to_a_person_of_the_unit_who_finds_it_in_the_inbox_and_among_the_tasks() {
        var unit = campaign.next();
        var view = unit.asHead()
                .get(unit.path() + "/data-request")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String officer = view.getString("people.find { it.role == 'OFFICER' }.personId");
        String code = view.getString("sections[0].code");
        assign(unit, code, "\"0\"", officer)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("personName", startsWith("Cán bộ"));
        unit.asOfficer()
                .get("/api/v1/me/sections")
                .then()
                .body("items.sectionCode", contains(code))
                .body("items[0].evaluationId", equalTo(unit.id()));
        unit.asOfficer().get("/api/v1/me/notices").then().body("items.kind", hasItem("SECTION_ASSIGNED"));
        unit.asHead().get("/api/v1/me/notices").then().body("items.kind", not(hasItem("SECTION_ASSIGNED")));
        // It shows the way, it hides nothing.
        unit.asHead()
                .get(unit.path() + "/sheet")
                .then()
                .body("groups[0].criteria[0].indicators[0].allowedActions", contains("EDIT"));

        assign(unit, code, "\"0\"", officer).statusCode(412);
        assign(unit, code, "\"1\"", officer).statusCode(200).header("ETag", "\"1\"");
        assign(unit, code, "\"1\"", null)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("personId", nullValue());
        unit.asOfficer().get("/api/v1/me/sections").then().body("items", empty());
    }

    @Test
    void a_section_goes_to_nobody_else_and_is_given_by_nobody_else() {
        var unit = campaign.next();
        var other = campaign.next();
        String stranger = other.asHead().get(other.path() + "/data-request").path("people[0].personId");
        String code = unit.asHead().get(unit.path() + "/data-request").path("sections[0].code");
        assign(unit, code, "\"0\"", stranger)
                .statusCode(422)
                .body("errors.code", contains("section.person.not-member"))
                .body("errors.pointer", contains("/personId"));
        assign(unit, "KHONG-CO", "\"0\"", null).statusCode(404);
        for (var who : List.of(other.asHead(), Account.STRANGER.call())) {
            who.header("If-Match", "\"0\"")
                    .body("{}")
                    .put(unit.path() + "/sections/" + code + "/assignee")
                    .then()
                    .statusCode(404);
            who.get(unit.path() + "/data-request").then().statusCode(404);
        }
        Call.as(campaign.list().governor(), "unit-member")
                .header("If-Match", "\"0\"")
                .body("{}")
                .put(unit.path() + "/sections/" + code + "/assignee")
                .then()
                .statusCode(403);
    }

    @Test
    void each_unit_sees_its_own_request_only() {
        var one = campaign.next();
        var other = campaign.next();
        send(List.of(one.id(), other.id()), null).statusCode(200);
        one.asOfficer().get(path() + "/data-requests").then().body("items.evaluationId", contains(one.id()));
        one.asOfficer().get(other.path() + "/data-request").then().statusCode(404);
        Account.STRANGER.call().get(path() + "/data-requests").then().statusCode(404);
        Account.STRANGER.call().get("/api/v1/me/notices").then().statusCode(200).body("items", empty());
    }

    private static String opened(ValidatableResponse answer) {
        return answer.statusCode(200)
                .body("allowedActions", not(hasItem("OPEN")))
                .extract()
                .path("request.firstOpenedAt");
    }

    private static ValidatableResponse assign(TestEvaluation unit, String code, String etag, String personId) {
        var body = personId == null ? Map.<String, String>of() : Map.of("personId", personId);
        return unit.asHead()
                .header("If-Match", etag)
                .body(body)
                .put(unit.path() + "/sections/" + code + "/assignee")
                .then();
    }

    private static ValidatableResponse send(List<String> evaluations, String note) {
        var body = note == null
                ? Map.of("evaluationIds", evaluations)
                : Map.of("evaluationIds", evaluations, "note", note);
        return Account.DOST_OFFICER
                .call()
                .body(body)
                .post(path() + "/data-requests")
                .then();
    }

    private static String path() {
        return "/api/v1/campaigns/" + campaign.id();
    }
}
