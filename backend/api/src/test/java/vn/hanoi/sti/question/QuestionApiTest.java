package vn.hanoi.sti.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Questions: that none is lost, who sees and answers which, and that a published answer names nobody. */
@ApiTest
class QuestionApiTest {
    private static final String PATH = "/api/v1/questions";
    private static TestEvaluation unit;
    private static TestEvaluation other;

    @BeforeEach
    void units() {
        if (unit == null) {
            var campaign = TestCampaign.ofCouncils();
            unit = campaign.next();
            other = campaign.next();
        }
    }

    @Test
    void a_question_is_answered_asked_again_and_published_without_who_asked() {
        var id = asked("Cách tính FTE", unit.asOfficer());
        var mark = "ma-" + UUID.randomUUID();
        unit.asHead()
                .get(PATH + "?q=cach tinh fte")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.waitingDays", is(0));
        notices(Account.DOST_OFFICER.call()).body("items.params.number", hasItem(number(id)));

        act(id, Account.DOST_OFFICER.call(), "answers", Map.of("text", "Theo giờ làm việc."))
                .statusCode(200)
                .body("question.state", equalTo("ANSWERED"))
                .body("question.waitingDays", nullValue())
                .body("steps.kind", contains("ASKED", "ANSWERED"))
                .body("allowedActions", contains("PUBLISH"));
        notices(unit.asOfficer()).body("items.params.number", hasItem(number(id)));
        act(id, unit.asOfficer(), "reopenings", Map.of("text", "Còn người kiêm nhiệm?"))
                .statusCode(200)
                .body("question.state", equalTo("ASKED"))
                .body("allowedActions", empty());
        act(id, Account.DOST_LEADER.call(), "answers", Map.of("text", "Tính theo tỷ lệ thời gian."))
                .statusCode(200);
        act(
                        id,
                        Account.DOST_OFFICER.call(),
                        "publications",
                        Map.of("question", "FTE tính thế nào? " + mark, "answer", "Theo tỷ lệ thời gian."))
                .statusCode(200)
                .body("question.published", is(true))
                .body("allowedActions", contains("WITHDRAW"));
        // Everybody reads it, units that were never part of it too; nothing in it says whose question it was.
        var help =
                other.asOfficer().get("/api/v1/help-answers?q=" + mark).then().statusCode(200);
        help.body("total", is(1)).body("items[0].topic", equalTo("DATA"));
        assertThat(help.extract().asString())
                .doesNotContain(unit.organization().name())
                .doesNotContain(unit.organization().officer());
        Account.EXPERT.call().get("/api/v1/help-answers?q=" + mark).then().body("total", is(1));
        Account.EXPERT
                .call()
                .get("/api/v1/help-answers?topic=PLAN&q=" + mark)
                .then()
                .body("total", is(0));

        act(id, Account.DOST_OFFICER.call(), "withdrawals", Map.of("reason", "Hướng dẫn mới"))
                .statusCode(200);
        other.asOfficer().get("/api/v1/help-answers?q=" + mark).then().body("total", is(0));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=question&objectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains(
                                "question.asked",
                                "question.answered",
                                "question.reopened",
                                "question.answered",
                                "question.published",
                                "question.withdrawn"));
    }

    @Test
    void what_is_taken_further_is_answered_by_a_document_and_seen_by_who_decides() {
        var id = asked("Vướng mắc định mức", unit.asHead());
        Account.CITY_LEADER.call().get(PATH + "/" + id).then().statusCode(404);
        var further = Map.of("addressee", "UBND Thành phố", "text", "Ngoài thẩm quyền của Sở", "basis", "9/TTr-SKHCN");
        act(id, Account.DOST_OFFICER.call(), "escalations", further)
                .statusCode(200)
                .body("question.state", equalTo("ESCALATED"))
                .body("steps[1].addressee", equalTo("UBND Thành phố"));
        act(id, Account.DOST_OFFICER.call(), "escalations", further)
                .statusCode(409)
                .body("code", equalTo("question.state.not-allowed"));
        notices(Account.CITY_LEADER.call()).body("items.params.number", hasItem(number(id)));
        act(id, Account.CITY_LEADER.call(), "answers", Map.of("text", "Đồng ý"))
                .statusCode(422)
                .body("errors.pointer", contains("/basis"));
        act(id, Account.CITY_LEADER.call(), "answers", Map.of("text", "Đồng ý", "basis", "10/UBND"))
                .statusCode(200)
                .body("steps[2].basis", equalTo("10/UBND"));
        Account.CITY_LEADER.call().get(PATH + "/" + id).then().body("allowedActions", empty());
    }

    @Test
    void what_waits_longest_stands_first_and_answers_last() {
        var word = "từ-" + UUID.randomUUID();
        var first = asked(word + " một", unit.asOfficer());
        var second = asked(word + " hai", unit.asOfficer());
        var third = asked(word + " ba", unit.asOfficer());
        act(first, Account.DOST_OFFICER.call(), "answers", Map.of("text", "Rồi"))
                .statusCode(200);
        Account.AUDITOR.call().get(PATH + "?q=" + word).then().body("items.id", contains(second, third, first));
        Account.AUDITOR
                .call()
                .get(PATH + "?state=ANSWERED&q=" + word)
                .then()
                .body("items.id", contains(first))
                .body("total", is(1));
        Account.AUDITOR.call().get(PATH + "?sort=secret").then().statusCode(400);
    }

    @Test
    void bad_questions_and_answers_are_refused_with_every_gap() {
        var wrong = question("x");
        wrong.put("agencyId", other.organization().agencyId());
        unit.asOfficer()
                .body(wrong)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("question.agency.not-yours"));
        unit.asOfficer()
                .body(Map.of("agencyId", unit.organization().agencyId(), "kind", "QUESTION", "topic", "DATA"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/subject", "/text"));
        var id = asked("Cũ", unit.asOfficer());
        var answer = Map.of("text", "Một");
        Account.DOST_OFFICER
                .call()
                .body(answer)
                .post(PATH + "/" + id + "/answers")
                .then()
                .statusCode(428);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"7\"")
                .body(answer)
                .post(PATH + "/" + id + "/answers")
                .then()
                .statusCode(412);
        act(id, unit.asOfficer(), "answers", answer).statusCode(403);
        act(id, unit.asOfficer(), "reopenings", answer).statusCode(409);
        act(id, Account.DOST_OFFICER.call(), "publications", Map.of("question", "a", "answer", "b"))
                .statusCode(409);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void each_role_has_its_part(Account account) {
        var id = asked("Ai được xem", unit.asOfficer());
        var all = java.util.List.of(Account.DOST_OFFICER, Account.DOST_LEADER, Account.AUDITOR)
                .contains(account);
        var machine = account == Account.MACHINE;
        account.call().get(PATH + "/" + id).then().statusCode(machine ? 403 : all ? 200 : 404);
        account.call().get("/api/v1/help-answers").then().statusCode(machine ? 403 : 200);
        var answers = account == Account.DOST_OFFICER || account == Account.DOST_LEADER;
        var decides = account == Account.CITY_LEADER;
        account.call()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Trả lời"))
                .post(PATH + "/" + id + "/answers")
                .then()
                .statusCode(answers ? 200 : decides ? 404 : 403);
    }

    @Test
    void other_units_find_nothing_of_it() {
        var id = asked("Riêng", unit.asOfficer());
        other.asOfficer().get(PATH + "/" + id).then().statusCode(404);
        assertThat(other.asOfficer().get(PATH + "?size=200").asString()).doesNotContain(id);
        act(id, other.asOfficer(), "reopenings", Map.of("text", "x")).statusCode(404);
    }

    private static Map<String, Object> question(String subject) {
        return new HashMap<>(Map.of(
                "agencyId",
                unit.organization().agencyId(),
                "kind",
                "QUESTION",
                "topic",
                "DATA",
                "subject",
                subject,
                "text",
                "Chi tiết của " + subject));
    }

    private static String asked(String subject, RequestSpecification who) {
        return who.body(question(subject))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("question.id");
    }

    private static ValidatableResponse act(String id, RequestSpecification who, String acts, Object body) {
        var version = Account.AUDITOR.call().get(PATH + "/" + id).path("version");
        return who.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + id + "/" + acts)
                .then();
    }

    private static String number(String id) {
        return Account.AUDITOR.call().get(PATH + "/" + id).path("question.number");
    }

    private static ValidatableResponse notices(RequestSpecification who) {
        return who.get("/api/v1/me/notices?size=200").then().statusCode(200);
    }
}
