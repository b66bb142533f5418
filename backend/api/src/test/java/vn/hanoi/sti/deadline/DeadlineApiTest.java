package vn.hanoi.sti.deadline;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.testing.TestDecision.of;
import static vn.hanoi.sti.testing.TestDecision.today;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestDecision;
import vn.hanoi.sti.testing.TestEvaluation;

/** Locks after the deadline, and the decisions on record that move it or open entry again. */
@ApiTest
class DeadlineApiTest {
    /** In time: of a year to come. */
    private static TestCampaign open;

    /** Too late since 2022. */
    private static TestCampaign locked;

    @BeforeEach
    void campaigns() {
        open = open == null ? TestCampaign.open(14) : open;
        locked = locked == null
                ? TestCampaign.openLocked(2022, LocalDate.of(2022, 7, 20), 12, founded -> founded)
                : locked;
    }

    @Test
    void after_the_deadline_every_change_is_refused_with_rule_since_and_who_can_lift_it() {
        var unit = locked.next();
        refusedAsLocked(save(unit));
        refusedAsLocked(unit.submit());
        unit.asOfficer()
                .get(unit.path())
                .then()
                .body("lock.code", equalTo("collection.locked.deadline"))
                .body("lock.since", equalTo("2022-07-19T17:00:00Z"))
                .body("lock.liftedBy", equalTo("DOST_OFFICER"))
                .body("allowedActions", not(hasItem("SUBMIT")));
        unit.asOfficer()
                .get(unit.path() + "/sheet")
                .then()
                .body("groups[0].criteria[0].indicators[0].lockedBy", equalTo("collection.locked.deadline"))
                .body("groups[0].criteria[0].indicators[0].editable", is(false))
                .body("groups.criteria.flatten().indicators.flatten().allowedActions.flatten()", empty());
        unit.asHead()
                .get(unit.path() + "/deadline")
                .then()
                .body("lock.rule", equalTo("DEADLINE"))
                .body("allowedActions", contains("ASK"));
    }

    @Test
    void files_and_links_are_refused_too() {
        var unit = locked.next();
        unit.asOfficer()
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", vn.hanoi.sti.content.SampleFiles.pdf("late"), "application/pdf")
                .post(unit.path() + "/evidence")
                .then()
                .statusCode(409)
                .body("code", equalTo("collection.locked.deadline"));
        refusedAsLocked(unit.asOfficer()
                .body(Map.of("revisionId", UUID.randomUUID(), "indicatorCode", "X"))
                .post(unit.path() + "/evidence-links")
                .then());
    }

    @Test
    void a_submitted_dossier_is_not_taken_back_after_the_deadline_but_can_be_certified() {
        var unit = locked.next().putInto(EvaluationState.SUBMITTED);
        refusedAsLocked(unit.sendBack(unit.asHead(), "Sửa"));
        unit.asHead().get(unit.path()).then().body("allowedActions", contains("CERTIFY"));
        unit.certify().statusCode(200).body("daysLate", greaterThan(365));
    }

    @Test
    void what_the_department_sends_back_can_be_put_right() {
        var unit = locked.next().putInto(EvaluationState.CERTIFIED);
        unit.sendBack(Account.DOST_OFFICER.call(), "Thiếu minh chứng").statusCode(200);
        save(unit).statusCode(200);
    }

    @Test
    void late_entry_opens_without_moving_the_deadline() {
        var unit = locked.next();
        TestDecision.record(
                        locked.id(),
                        Map.of(
                                "kind", "LATE_ENTRY",
                                "number", "07/QĐ-SKHCN",
                                "decidedOn", today().toString(),
                                "openUntil", today().plusDays(10).toString(),
                                "evaluationIds", of(unit)))
                .statusCode(201)
                .body("concerned.evaluationId", contains(unit.id()))
                .body("concerned[0].deadlineAfter", equalTo("2022-07-20"));
        save(unit).statusCode(200);
        unit.asOfficer()
                .get(unit.path())
                .then()
                .body("deadline", equalTo("2022-07-20"))
                .body("daysLate", greaterThan(365))
                .body("lock", nullValue())
                .body("allowedActions", hasItem("SUBMIT"));
        unit.asOfficer().get("/api/v1/me/notices").then().body("items.kind", hasItem("DEADLINE_LATE_ENTRY"));
    }

    @Test
    void an_extension_moves_the_deadline_and_is_visible_to_the_unit_concerned_only() {
        var unit = open.next();
        var other = open.next();
        var later = open.year() + "-08-01";
        String id = extend(unit, later).statusCode(201).extract().path("id");
        unit.asOfficer().get(unit.path()).then().body("deadline", equalTo(later));
        unit.asOfficer()
                .get(unit.path() + "/deadline")
                .then()
                .body("campaignDeadline", equalTo(open.year() + "-07-20"))
                .body("wording.vi", startsWith("trước ngày 01/08/"))
                .body("decisions.id", contains(id))
                .body("decisions[0].allowedActions", empty());
        other.asOfficer().get(other.path() + "/deadline").then().body("decisions", empty());
        other.asOfficer().get(unit.path() + "/deadline").then().statusCode(404);
        other.asOfficer()
                .get("/api/v1/campaigns/" + open.id() + "/deadline-decisions")
                .then()
                .body("items.id", not(hasItem(id)));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=campaign&objectId=" + open.id())
                .then()
                .body(
                        "items.find { it.details.decisionId == '%s' }.action".formatted(id),
                        equalTo("deadline.extended"));
    }

    @Test
    void the_file_of_a_decision_is_given_to_whom_it_concerns() {
        var unit = open.next();
        var other = open.next();
        String document = extend(unit, open.year() + "-08-05").extract().path("document.id");
        var path = "/api/v1/campaigns/" + open.id() + "/deadline-documents/" + document + "/content";
        unit.asHead().get(path).then().statusCode(200).contentType("application/pdf");
        other.asHead().get(path).then().statusCode(404);
    }

    @Test
    void an_extension_after_the_deadline_is_too_late_for_good() {
        var unit = locked.next();
        TestDecision.record(
                        locked.id(),
                        Map.of(
                                "kind", "EXTENSION",
                                "number", "08/QĐ-SKHCN",
                                "decidedOn", today().toString(),
                                "deadline", "2022-08-01",
                                "evaluationIds", of(unit)))
                .statusCode(422)
                .body("code", equalTo("request.extension.too-late"))
                .body("errors[0].pointer", equalTo("/decidedOn"));
    }

    @Test
    void a_recorded_decision_is_taken_back_by_a_further_record_only() {
        var unit = open.next();
        String first = extend(unit, open.year() + "-08-01").extract().path("id");
        extend(unit, open.year() + "-08-15").statusCode(201);
        revoke(first, "Nhầm đơn vị").statusCode(200).body("revocation.reason", equalTo("Nhầm đơn vị"));
        unit.asOfficer().get(unit.path()).then().body("deadline", equalTo(open.year() + "-08-15"));
        revoke(first, "Lần nữa").statusCode(409).body("code", equalTo("request.decision.revoked"));
        unit.asOfficer()
                .get(unit.path() + "/deadline")
                .then()
                .body("decisions", hasSize(2))
                .body("decisions.find { it.id == '%s' }.revocation.reason".formatted(first), equalTo("Nhầm đơn vị"));
        unit.asOfficer().get("/api/v1/me/notices").then().body("items.kind", hasItem("DEADLINE_DECISION_REVOKED"));
    }

    @Test
    void an_incident_extends_everybody_who_was_at_work_even_when_recorded_later() {
        var campaign = TestCampaign.open(2);
        var unit = campaign.next();
        var done = campaign.next().putInto(EvaluationState.APPROVED);
        var now = java.time.Instant.now();
        TestDecision.record(
                        campaign.id(),
                        Map.of(
                                "kind", "INCIDENT",
                                "from", now.minusSeconds(3600).toString(),
                                "to", now.minusSeconds(60).toString(),
                                "reason", "Mất kết nối trung tâm dữ liệu",
                                "evaluationIds", of(unit)))
                .statusCode(422)
                .body("errors.code", contains("request.decision.not-concerned"));
        TestDecision.record(
                        campaign.id(),
                        Map.of(
                                "kind",
                                "INCIDENT",
                                "from",
                                now.minusSeconds(1).toString(),
                                "to",
                                now.plusSeconds(3600).toString(),
                                "reason",
                                "Mất kết nối"))
                .statusCode(422)
                .body("errors.code", contains("request.incident.future"));
        TestDecision.record(
                        campaign.id(),
                        Map.of(
                                "kind",
                                "INCIDENT",
                                "from",
                                now.minusSeconds(7200).toString(),
                                "to",
                                java.time.Instant.now().minusMillis(1).toString(),
                                "reason",
                                "Mất kết nối trung tâm dữ liệu"))
                .statusCode(201)
                .body("concerned.evaluationId", hasItem(unit.id()))
                .body("concerned.evaluationId", not(hasItem(done.id())))
                .body(
                        "concerned.find { it.evaluationId == '%s' }.deadlineAfter".formatted(unit.id()),
                        equalTo(campaign.year() + "-07-21"));
        unit.asOfficer().get(unit.path()).then().body("deadline", equalTo(campaign.year() + "-07-21"));
    }

    @Test
    void a_unit_asks_once_and_is_answered_with_reasons() {
        var unit = locked.next();
        ask(unit, 5).statusCode(200).body("requests[0].days", equalTo(5)).body("allowedActions", empty());
        ask(unit, 6).statusCode(409).body("code", equalTo("request.extension.open"));
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/me/notices?size=200")
                .then()
                .body("items.findAll { it.objectId == '%s' }.kind".formatted(unit.id()), contains("EXTENSION_ASKED"));
        String request = unit.asHead().get(unit.path() + "/deadline").path("requests[0].id");
        answer(request, Map.of("granted", true, "reason", "Được"))
                .statusCode(422)
                .body("errors.code", contains("request.extension.decision-missing"));
        answer(request, Map.of("granted", false, "reason", "Không có căn cứ")).statusCode(200);
        answer(request, Map.of("granted", false, "reason", "Không"))
                .statusCode(409)
                .body("code", equalTo("request.extension.answered"));
        unit.asHead()
                .get(unit.path() + "/deadline")
                .then()
                .body("requests[0].answer.reason", equalTo("Không có căn cứ"))
                .body("allowedActions", contains("ASK"));
        unit.asHead().get("/api/v1/me/notices").then().body("items.kind", hasItem("EXTENSION_REFUSED"));
    }

    @Test
    void it_is_granted_by_a_decision_that_concerns_the_unit() {
        var unit = locked.next();
        var other = locked.next();
        ask(unit, 5).statusCode(200);
        String request = unit.asHead().get(unit.path() + "/deadline").path("requests[0].id");
        var decision = Map.of(
                "kind",
                "LATE_ENTRY",
                "number",
                "09/QĐ-SKHCN",
                "decidedOn",
                today().toString(),
                "openUntil",
                today().plusDays(5).toString());
        String foreign = TestDecision.record(locked.id(), with(decision, of(other)))
                .extract()
                .path("id");
        answer(request, Map.of("granted", true, "reason", "Được", "decisionId", foreign))
                .statusCode(422)
                .body("errors.code", contains("request.extension.decision-unfit"));
        String own = TestDecision.record(locked.id(), with(decision, of(unit)))
                .extract()
                .path("id");
        answer(request, Map.of("granted", true, "reason", "Được", "decisionId", own))
                .statusCode(200)
                .body("requests[0].answer.decisionId", equalTo(own));
    }

    @ParameterizedTest
    @EnumSource(value = Account.class, names = "DOST_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void only_the_departments_officer_decides(Account account) {
        var path = "/api/v1/campaigns/" + locked.id();
        var body = Map.of("kind", "LATE_ENTRY", "reason", "x", "documentId", UUID.randomUUID());
        account.call().body(body).post(path + "/deadline-decisions").then().statusCode(403);
        account.call()
                .body(Map.of("reason", "x"))
                .post("/api/v1/deadline-decisions/" + UUID.randomUUID() + "/revocations")
                .then()
                .statusCode(403);
        account.call()
                .body(Map.of("granted", false, "reason", "x"))
                .post("/api/v1/extension-requests/" + UUID.randomUUID() + "/answers")
                .then()
                .statusCode(403);
        TestDecision.upload(locked.id(), account).statusCode(403);
    }

    @Test
    void who_does_not_stand_for_the_unit_does_not_ask_for_it() {
        var unit = locked.next();
        var other = locked.next();
        var body = Map.of("days", 5, "reason", "Chờ báo cáo");
        other.asHead()
                .body(body)
                .post(unit.path() + "/extension-requests")
                .then()
                .statusCode(404);
        Account.DOST_OFFICER
                .call()
                .body(body)
                .post(unit.path() + "/extension-requests")
                .then()
                .statusCode(403);
        ask(unit, 0).statusCode(422);
        ask(unit, 181).statusCode(422);
    }

    private static Map<String, Object> with(Map<String, String> decision, List<String> evaluations) {
        var body = new java.util.HashMap<String, Object>(decision);
        body.put("evaluationIds", evaluations);
        return body;
    }

    private static void refusedAsLocked(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("code", equalTo("collection.locked.deadline"))
                .body("rule", equalTo("DEADLINE"))
                .body("since", equalTo("2022-07-19T17:00:00Z"))
                .body("liftedBy", equalTo("DOST_OFFICER"));
    }

    private static ValidatableResponse extend(TestEvaluation unit, String deadline) {
        return TestDecision.record(
                open.id(),
                Map.of(
                        "kind",
                        "EXTENSION",
                        "number",
                        "05/QĐ-SKHCN",
                        "decidedOn",
                        today().toString(),
                        "deadline",
                        deadline,
                        "evaluationIds",
                        of(unit)));
    }

    private static ValidatableResponse revoke(String decision, String reason) {
        return Account.DOST_OFFICER
                .call()
                .body(Map.of("reason", reason))
                .post("/api/v1/deadline-decisions/" + decision + "/revocations")
                .then();
    }

    private static ValidatableResponse ask(TestEvaluation unit, int days) {
        return unit.asHead()
                .body(Map.of("days", days, "reason", "Chờ báo cáo quyết toán"))
                .post(unit.path() + "/extension-requests")
                .then();
    }

    private static ValidatableResponse answer(String request, Map<String, ?> body) {
        return Account.DOST_OFFICER
                .call()
                .body(body)
                .post("/api/v1/extension-requests/" + request + "/answers")
                .then();
    }

    private static ValidatableResponse save(TestEvaluation unit) {
        var sheet = unit.asOfficer().get(unit.path() + "/sheet").jsonPath();
        String code = sheet.getString("groups[0].criteria[0].indicators[0].code");
        String period = sheet.getString("groups[0].criteria[0].indicators[0].periods[0]");
        return unit.asOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "NOT_REPORTED"))
                .put(unit.path() + "/values/" + code + "/" + period)
                .then();
    }
}
