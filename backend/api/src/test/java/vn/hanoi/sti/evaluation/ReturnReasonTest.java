package vn.hanoi.sti.evaluation;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Each thing that goes back says by a code why, to whom it concerns and for as long as it does. */
@ApiTest
class ReturnReasonTest {
    private static final String INDICATORS = "groups.criteria.flatten().indicators.flatten()";
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.ofCouncils() : campaign;
    }

    @Test
    void items_of_a_return_stand_at_their_indicators_while_the_organization_has_the_dossier() {
        var unit = campaign.next().broughtTo(EvaluationState.SUBMITTED);
        sendBack(unit, item("O6-12", "FIGURE_WRONG", "Lệch với báo cáo"), item("O6-22", "EVIDENCE_MISSING", null))
                .statusCode(200)
                .body("history[-1].indicators", contains("O6-12", "O6-22"))
                .body("history[-1].items.reasonCode", contains("FIGURE_WRONG", "EVIDENCE_MISSING"))
                .body("history[-1].items[0].text", equalTo("Lệch với báo cáo"));
        sheet(unit)
                .body(INDICATORS + ".find { it.code == 'O6-12' }.returned.reasonCode", equalTo("FIGURE_WRONG"))
                .body(INDICATORS + ".find { it.code == 'O6-12' }.returned.text", equalTo("Lệch với báo cáo"))
                .body(INDICATORS + ".find { it.code == 'O6-22' }.returned.text", nullValue())
                .body(INDICATORS + ".find { it.code == 'O6-13' }.returned", nullValue());
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .body("items.details.'reason.O6-12'", hasItem("FIGURE_WRONG"));
        unit.submit().statusCode(200);
        sheet(unit).body(INDICATORS + ".returned", everyItem(nullValue()));
    }

    @Test
    void an_unknown_code_or_indicator_or_a_wordless_other_is_refused() {
        var unit = campaign.next().broughtTo(EvaluationState.SUBMITTED);
        sendBack(unit, item("KHONG-CO", "FIGURE_WRONG", null), item("O6-12", "OTHER", " "))
                .statusCode(422)
                .body("errors.pointer", contains("/items/0/indicatorCode", "/items/1/text"))
                .body("errors.code", contains("evaluation.indicator.unknown", "evaluation.return.text-missing"));
        sendBack(unit, item("O6-12", "BECAUSE", null)).statusCode(400);
        sheet(unit).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void the_departments_word_on_one_indicator_has_a_code_and_without_one_counts_as_other() {
        var unit = campaign.next().broughtTo(EvaluationState.APPRAISING);
        returnOne(unit, Map.of("reasonCode", "PERIOD_WRONG", "reason", " "))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        returnOne(unit, Map.of("reason", "Số của 2022"))
                .statusCode(422)
                .body("errors.pointer", contains("/reasonCode"));
        returnOne(unit, Map.of("reasonCode", "PERIOD_WRONG", "reason", "Số của 2022"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("decision", equalTo("RETURNED"))
                .body("reasonCode", equalTo("PERIOD_WRONG"));
        returnOne(unit, Map.of("reasonCode", "OTHER", "reason", "Cũ")).statusCode(412);
        appraise(unit, "O6-22", Map.of("decision", "RETURNED", "reason", "Xem lại"))
                .statusCode(200)
                .body("reasonCode", equalTo("OTHER"));
        appraise(unit, "O6-13", Map.of("decision", "NOT_APPLICABLE", "reason", "x"))
                .statusCode(200)
                .body("reasonCode", nullValue());
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=appraisal&objectId=" + unit.id() + "/O6-12")
                .then()
                .body("items[0].details.reasonCode", equalTo("PERIOD_WRONG"));
    }

    private static ValidatableResponse returnOne(TestEvaluation unit, Map<String, String> body) {
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(body)
                .post(unit.path() + "/appraisals/O6-12/returns")
                .then();
    }

    private static ValidatableResponse appraise(TestEvaluation unit, String code, Map<String, String> word) {
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(word)
                .put(unit.path() + "/appraisals/" + code)
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse sendBack(TestEvaluation unit, Map<String, String>... items) {
        return unit.act(unit.asHead(), "returns", Map.of("reason", "Bổ sung", "items", List.of(items)));
    }

    private static Map<String, String> item(String code, String reason, String text) {
        return text == null
                ? Map.of("indicatorCode", code, "reasonCode", reason)
                : Map.of("indicatorCode", code, "reasonCode", reason, "text", text);
    }

    private static ValidatableResponse sheet(TestEvaluation unit) {
        return unit.asOfficer().get(unit.path() + "/sheet").then().statusCode(200);
    }
}
