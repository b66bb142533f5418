package vn.hanoi.sti.thread;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Who may ask whom, who sees it, and how it ends. */
@ApiTest
class ThreadApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.ofCouncils();
        }
    }

    @Test
    void a_request_is_answered_and_closed_by_who_asked() {
        var evaluation = campaign.next();
        var department = Account.DOST_OFFICER;
        String id = ask(department.call(), evaluation, "EVIDENCE_REQUEST", "O6-31", TODAY.plusDays(5))
                .statusCode(200)
                .body("side", equalTo("DEPARTMENT"))
                .body("unanswered", equalTo(1))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].ownerSide", equalTo("UNIT"))
                .body("items[0].allowedActions", contains("REPLY", "CLOSE"))
                .extract()
                .path("items[0].id");
        say(evaluation.asOfficer(), evaluation, id, 7).statusCode(412);
        say(evaluation.asOfficer(), evaluation, id, 0)
                .statusCode(200)
                .body("unanswered", equalTo(0))
                .body("items[0].state", equalTo("ANSWERED"))
                .body("items[0].messages", hasSize(2))
                .body("items[0].messages.side", contains("DEPARTMENT", "UNIT"))
                .body("items[0].allowedActions", contains("REPLY"));
        close(evaluation.asHead(), evaluation, id, 1).statusCode(403);
        say(department.call(), evaluation, id, 1).statusCode(200).body("items[0].state", equalTo("OPEN"));
        close(department.call(), evaluation, id, 2).statusCode(200).body("items[0].state", equalTo("CLOSED"));
        say(evaluation.asOfficer(), evaluation, id, 3).statusCode(409).body("code", equalTo("thread.closed"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=thread&objectId=" + id)
                .then()
                .body("items.action", hasItems("thread.opened", "thread.answered", "thread.closed"));
    }

    @Test
    void what_cannot_be_asked_is_refused_with_every_gap() {
        var evaluation = campaign.next();
        ask(Account.DOST_OFFICER.call(), evaluation, "QUESTION", "X9", null)
                .statusCode(422)
                .body("errors.code", contains("evaluation.indicator.unknown", "thread.due.required"));
        ask(Account.DOST_OFFICER.call(), evaluation, "QUESTION", null, TODAY.minusDays(1))
                .statusCode(422)
                .body("errors.code", contains("thread.due.past"));
        ask(evaluation.asOfficer(), evaluation, "EVIDENCE_REQUEST", null, null)
                .statusCode(422)
                .body("errors.code", contains("thread.kind.department-only"));
        ask(evaluation.asOfficer(), evaluation, "EXPLANATION", "O6-12", null)
                .statusCode(200)
                .body("items[0].ownerSide", equalTo("DEPARTMENT"));
        evaluation.putInto(EvaluationState.APPROVED);
        ask(evaluation.asOfficer(), evaluation, "EXPLANATION", "O6-12", null)
                .statusCode(409)
                .body("code", equalTo("evaluation.locked.approved"));
        list(evaluation.asOfficer(), evaluation, 200)
                .body("side", nullValue())
                .body("items[0].allowedActions", empty());
    }

    @Test
    void what_is_asked_is_work_for_who_owes_the_answer() {
        var evaluation = campaign.next();
        var another = campaign.next();
        // The department's list ends before everything that other tests made, so its rows are counted, not looked for.
        var asker = Account.DOST_OFFICER;
        int waiting = tasks(asker.call()).extract().path("waiting");
        int total = tasks(asker.call()).extract().path("total");
        String id = ask(asker.call(), evaluation, "QUESTION", "O6-31", TODAY.plusDays(5))
                .statusCode(200)
                .extract()
                .path("items[0].id");
        var row = "items.find { it.id == 'ANSWER:" + id + "' }";
        for (var member : List.of(evaluation.asOfficer(), evaluation.asHead())) {
            tasks(member)
                    .body(row + ".bucket", equalTo("DUE_SOON"))
                    .body(row + ".deadline", equalTo(TODAY.plusDays(5).toString()))
                    .body(row + ".deadlineInclusive", equalTo(true))
                    .body(row + ".daysLeft", equalTo(5))
                    .body(row + ".objectId", equalTo(evaluation.id()))
                    .body(row + ".kind", equalTo("SUPPLY"))
                    .body(row + ".asked.threadId", equalTo(id))
                    .body(row + ".asked.indicatorCode", equalTo("O6-31"));
        }
        tasks(asker.call()).body("waiting", equalTo(waiting + 1)).body("total", equalTo(total + 1));
        // Others of the department asked nothing and owe nothing; nor does who only reads along.
        for (var other : List.of(
                Account.DOST_LEADER.call(),
                Account.AUDITOR.call(),
                another.asHead(),
                Call.as(campaign.list().governor(), "unit-member"))) {
            tasks(other).body(row, nullValue());
        }
        say(evaluation.asOfficer(), evaluation, id, 0).statusCode(200);
        tasks(evaluation.asOfficer()).body(row, nullValue());
        tasks(asker.call()).body("waiting", equalTo(waiting));
        String back = ask(evaluation.asOfficer(), evaluation, "EXPLANATION", null, null)
                .statusCode(200)
                .extract()
                .path("items.find { it.state == 'OPEN' }.id");
        tasks(asker.call()).body("waiting", equalTo(waiting)).body("total", greaterThan(total));
        tasks(evaluation.asOfficer()).body("items.find { it.id == 'ANSWER:" + back + "' }.bucket", equalTo("WAITING"));
    }

    @Test
    void only_the_two_and_the_auditor_see_it() {
        var evaluation = campaign.next();
        String id = ask(Account.DOST_OFFICER.call(), evaluation, "QUESTION", null, TODAY)
                .statusCode(200)
                .extract()
                .path("items[0].id");
        var other = campaign.next();
        list(other.asHead(), evaluation, 404);
        list(Account.STRANGER.call(), evaluation, 404);
        list(Account.CITY_LEADER.call(), evaluation, 403);
        list(Account.ADMIN.call(), evaluation, 403);
        // Reads the figures of its organizations, not what they and the department say.
        list(Call.as(campaign.list().governor(), "unit-member"), evaluation, 404);
        list(Account.AUDITOR.call(), evaluation, 200).body("side", nullValue());
        list(Account.DOST_LEADER.call(), evaluation, 200);
        ask(other.asOfficer(), evaluation, "QUESTION", null, TODAY).statusCode(404);
        ask(Account.AUDITOR.call(), evaluation, "QUESTION", null, TODAY).statusCode(403);
        say(other.asOfficer(), evaluation, id, 0).statusCode(404);
        // Through another evaluation the thread is not there either.
        say(other.asOfficer(), other, id, 0).statusCode(404);
        close(other.asOfficer(), other, id, 0).statusCode(404);
    }

    @Test
    void the_answer_is_owed_by_whoever_looks_after_the_section() {
        var evaluation = campaign.next();
        ask(Account.DOST_OFFICER.call(), evaluation, "QUESTION", "O6-31", TODAY.plusDays(5))
                .body("items[0].ownerName", nullValue());
        ask(Account.DOST_OFFICER.call(), evaluation, "QUESTION", null, TODAY.plusDays(5));
        ask(evaluation.asOfficer(), evaluation, "QUESTION", "O6-31", null);
        var request = evaluation.asHead().get(evaluation.path() + "/data-request");
        var indicators = evaluation.asHead().get(evaluation.path() + "/sheet");
        String section =
                indicators.path("groups.find { it.criteria.indicators.flatten().code.contains('O6-31') }.code");
        for (var keeper : List.of(Map.of("personId", request.path("people[0].personId")), Map.of())) {
            evaluation
                    .asHead()
                    .header("If-Match", keeper.isEmpty() ? "\"1\"" : "\"0\"")
                    .body(keeper)
                    .put(evaluation.path() + "/sections/" + section + "/assignee")
                    .then()
                    .statusCode(200);
            String name = keeper.isEmpty() ? null : request.path("people[0].displayName");
            // Only what waits for the unit, about an indicator of that section.
            Account.DOST_OFFICER
                    .call()
                    .get(evaluation.path() + "/threads")
                    .then()
                    .body("items.find { it.ownerSide == 'UNIT' && it.indicatorCode }.ownerName", equalTo(name))
                    .body("items.find { !it.indicatorCode }.ownerName", nullValue())
                    .body("items.find { it.ownerSide == 'DEPARTMENT' }.ownerName", nullValue());
        }
    }

    private static ValidatableResponse tasks(RequestSpecification who) {
        return who.get("/api/v1/me/tasks").then().statusCode(200);
    }

    private static ValidatableResponse ask(
            RequestSpecification who, TestEvaluation evaluation, String kind, String indicator, LocalDate due) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "text", "Đề nghị làm rõ"));
        if (indicator != null) {
            body.put("indicatorCode", indicator);
        }
        if (due != null) {
            body.put("dueOn", due.toString());
        }
        return who.body(body).post(evaluation.path() + "/threads").then();
    }

    private static ValidatableResponse say(
            RequestSpecification who, TestEvaluation evaluation, String id, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", "Đã bổ sung"))
                .post(evaluation.path() + "/threads/" + id + "/messages")
                .then();
    }

    private static ValidatableResponse close(
            RequestSpecification who, TestEvaluation evaluation, String id, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .body("{}")
                .post(evaluation.path() + "/threads/" + id + "/closings")
                .then();
    }

    private static ValidatableResponse list(RequestSpecification who, TestEvaluation evaluation, int status) {
        return who.get(evaluation.path() + "/threads").then().statusCode(status);
    }
}
