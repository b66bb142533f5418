package vn.hanoi.sti.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evidence.TestDossier;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestDecision;
import vn.hanoi.sti.testing.TestEvaluation;

/** A unit sees its preliminary result and explains within days; the department answers; nothing goes on before. */
@ApiTest
class ExplanationApiTest {
    private static final LocalDate TODAY = TestDecision.today();
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.open(6);
        }
    }

    @Test
    void a_unit_sees_its_preliminary_result_explains_and_the_accepted_word_changes_the_score() {
        var unit = campaign.next().putInto(EvaluationState.APPRAISING).settled();
        openWindow(Account.DOST_OFFICER.call(), unit, TODAY, TODAY.plusDays(3))
                .statusCode(409)
                .body("code", equalTo("explanation.not-scored"));
        unit.finishAppraisal().statusCode(200);
        explanations(unit.asOfficer(), unit)
                .statusCode(200)
                .body("window", nullValue())
                .body("preliminary", nullValue())
                .body("allowedActions", empty());
        explain(unit.asOfficer(), unit, "O6-31", null).statusCode(409).body("code", equalTo("explanation.window.none"));
        openWindow(Account.DOST_OFFICER.call(), unit, TODAY, TODAY.plusDays(3))
                .statusCode(200)
                .body("window.closesOn", equalTo(TODAY.plusDays(3).toString()))
                .body("window.open", is(true));
        openWindow(Account.DOST_LEADER.call(), unit, TODAY, TODAY.plusDays(9))
                .statusCode(409)
                .body("code", equalTo("explanation.window.exists"));
        explanations(unit.asHead(), unit)
                .body("preliminary.pinned", is(false))
                .body("preliminary.grade", equalTo("NOT_GRADED"))
                .body("preliminary.indicators.code", hasItem("O6-31"))
                .body("allowedActions", contains("EXPLAIN"));
        tasks(unit.asOfficer(), unit).body(mine(unit) + ".asked.about", contains("EXPLANATION"));

        explain(unit.asOfficer(), unit, "X9", null)
                .statusCode(422)
                .body("errors.code", contains("explanation.indicator.unknown"));
        explain(unit.asOfficer(), unit, "O6-31", UUID.randomUUID())
                .statusCode(422)
                .body("errors.code", contains("explanation.evidence.unknown"));
        explain(Account.DOST_OFFICER.call(), unit, "O6-31", null).statusCode(403);
        String first = explain(unit.asOfficer(), unit, "O6-31", null)
                .statusCode(200)
                .body("unanswered", equalTo(1))
                .body("items[0].before.grade", equalTo("NOT_GRADED"))
                .body("items[0].before.sharePercentShown", nullValue())
                .body("items[0].answer", nullValue())
                .extract()
                .path("items[0].id");
        explain(unit.asHead(), unit, "O6-31", null).statusCode(409).body("code", equalTo("explanation.exists"));
        String second = explain(unit.asHead(), unit, "O6-12", null)
                .statusCode(200)
                .extract()
                .path("items.find { it.indicatorCode == 'O6-12' }.id");

        unit.propose()
                .statusCode(409)
                .body("code", equalTo("explanation.window.open"))
                .body("params.closesOn", equalTo(TODAY.plusDays(3).toString()));
        unit.explained();
        explain(unit.asOfficer(), unit, "O6-21", null)
                .statusCode(409)
                .body("code", equalTo("explanation.window.closed"))
                .body("params.closesOn", equalTo(TODAY.minusDays(1).toString()));
        unit.propose()
                .statusCode(422)
                .body("code", equalTo("explanation.open"))
                .body("errors.code", contains("explanation.unanswered", "explanation.unanswered"))
                .body("errors.params.code", containsInAnyOrder("O6-31", "O6-12"));
        tasks(Account.DOST_LEADER.call(), unit).body(mine(unit) + ".asked.indicatorCode", hasItem("O6-31"));

        answer(unit.asHead(), unit, first, "REJECTED", null).statusCode(403);
        answer(Call.as(unit.organization().officer(), "unit-member", "dost-officer"), unit, first, "REJECTED", null)
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
        answer(Account.DOST_OFFICER.call(), unit, first, "ACCEPTED", null)
                .statusCode(422)
                .body("errors.code", contains("explanation.change.required"));
        answer(Account.DOST_OFFICER.call(), unit, first, "ACCEPTED", "Tính lại chỉ số")
                .statusCode(200)
                .body("unanswered", equalTo(1))
                .body("toRescore", equalTo(1));
        answer(Account.DOST_OFFICER.call(), unit, first, "REJECTED", null)
                .statusCode(409)
                .body("code", equalTo("explanation.answered"));
        answer(Account.DOST_LEADER.call(), unit, second, "REJECTED", null)
                .statusCode(200)
                .body("unanswered", equalTo(0))
                .body("items.find { it.id == '" + second + "' }.after.grade", equalTo("NOT_GRADED"));
        unit.propose()
                .statusCode(422)
                .body("errors.code", contains("explanation.not-rescored"))
                .body("errors[0].params.code", equalTo("O6-31"));

        unit.sendBack(Account.DOST_LEADER.call(), "Theo giải trình").statusCode(200);
        explanations(unit.asOfficer(), unit).body("preliminary", nullValue()).body("items", hasSize(2));
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "ACCEPTED"))
                .put(unit.path() + "/appraisals/O6-31")
                .then()
                .statusCode(200);
        unit.finishAppraisal().statusCode(200);
        explanations(unit.asOfficer(), unit)
                .body("toRescore", equalTo(0))
                .body("items.find { it.id == '" + first + "' }.before.totalShown", nullValue())
                .body("items.find { it.id == '" + first + "' }.after.totalShown", notNullValue())
                .body("items.find { it.id == '" + first + "' }.after.sharePercentShown", notNullValue());
        unit.propose().statusCode(200);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .body("items.findAll { it.action == 'explanation.given' }", hasSize(2))
                .body("items.findAll { it.action == 'explanation.answered' }", hasSize(2))
                .body("items.findAll { it.action == 'explanation-window.opened' }", hasSize(1));
        for (var table : List.of("explanation_window", "explanation", "explanation_answer", "explanation_effect")) {
            var evaluation = UUID.fromString(unit.id());
            assertThat(TestDossier.visibleRows(table, evaluation, null, null)).isZero();
            assertThat(TestDossier.visibleRows(
                            table,
                            evaluation,
                            "agencies",
                            unit.organization().agencyId().toString()))
                    .isPositive();
        }
    }

    @Test
    void a_campaign_opens_for_all_that_are_scored_and_only_those_whom_it_concerns_read_it() {
        var unit = campaign.next().putInto(EvaluationState.SCORED);
        var other = campaign.next().putInto(EvaluationState.CERTIFIED);
        var path = "/api/v1/campaigns/" + campaign.id();
        post(Account.DOST_OFFICER.call(), path + "/explanation-windows", window(TODAY.minusDays(1), TODAY.minusDays(2)))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("explanation.window.past", "explanation.window.order"));
        post(Account.DOST_LEADER.call(), path + "/explanation-windows", window(TODAY.plusDays(1), TODAY.plusDays(2)))
                .statusCode(200)
                .body("rows.evaluationId", hasItem(unit.id()))
                .body("rows.findAll { it.evaluationId == '" + other.id() + "' }", empty());
        post(Account.DOST_LEADER.call(), path + "/explanation-windows", window(TODAY, TODAY))
                .statusCode(422)
                .body("code", equalTo("explanation.window.nothing-scored"));
        explanations(unit.asOfficer(), unit).body("preliminary", nullValue());
        explain(unit.asOfficer(), unit, "O6-31", null)
                .statusCode(409)
                .body("code", equalTo("explanation.window.not-yet"))
                .body("params.opensOn", equalTo(TODAY.plusDays(1).toString()));
        Account.AUDITOR
                .call()
                .get(path + "/explanations")
                .then()
                .statusCode(200)
                .body("allowedActions", empty());
        unit.asOfficer().get(path + "/explanations").then().statusCode(403);
        explanations(other.asOfficer(), unit).statusCode(404);
        explanations(Account.MACHINE.call(), unit).statusCode(404);
        explanations(Account.CITY_LEADER.call(), unit)
                .statusCode(200)
                .body("preliminary", notNullValue())
                .body("allowedActions", empty());
        openWindow(unit.asHead(), unit, TODAY, TODAY).statusCode(403);
        openWindow(Account.CITY_LEADER.call(), unit, TODAY, TODAY).statusCode(403);
    }

    private static ValidatableResponse explanations(RequestSpecification who, TestEvaluation unit) {
        return who.get(unit.path() + "/explanations").then();
    }

    private static ValidatableResponse tasks(RequestSpecification who, TestEvaluation unit) {
        return who.get("/api/v1/me/tasks").then().statusCode(200);
    }

    private static String mine(TestEvaluation unit) {
        return "items.findAll { it.objectId == '" + unit.id() + "' && it.asked != null }";
    }

    private static ValidatableResponse openWindow(
            RequestSpecification who, TestEvaluation unit, LocalDate from, LocalDate to) {
        return post(who, unit.path() + "/explanation-windows", window(from, to));
    }

    private static Map<String, String> window(LocalDate from, LocalDate to) {
        return Map.of("opensOn", from.toString(), "closesOn", to.toString());
    }

    private static ValidatableResponse explain(
            RequestSpecification who, TestEvaluation unit, String indicator, UUID evidence) {
        var body = new HashMap<String, Object>(Map.of("indicatorCode", indicator, "text", "Số liệu đã nộp là đúng"));
        if (evidence != null) {
            body.put("evidenceLinkId", evidence);
        }
        return post(who, unit.path() + "/explanations", body);
    }

    private static ValidatableResponse answer(
            RequestSpecification who, TestEvaluation unit, String id, String outcome, String change) {
        var body = new HashMap<String, String>(Map.of("outcome", outcome, "reason", "Đã đối chiếu"));
        if (change != null) {
            body.put("change", change);
        }
        return post(who, unit.path() + "/explanations/" + id + "/answers", body);
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Object body) {
        return who.body(body).post(path).then();
    }
}
