package vn.hanoi.sti.reconsideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evidence.TestDossier;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestDecision;
import vn.hanoi.sti.testing.TestEvaluation;

/** The head asks within days of the approval; somebody who had no hand in the result decides, on a document, once. */
@ApiTest
class ReconsiderationApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.ofCouncils();
        }
    }

    @Test
    void a_request_is_decided_by_who_had_no_hand_in_the_result() {
        var unit = campaign.next().putInto(EvaluationState.SCORED);
        ask(unit.asHead(), unit, null).statusCode(409).body("code", equalTo("reconsideration.not-approved"));
        unit.propose().statusCode(200);
        unit.approve().statusCode(200);
        requests(unit.asOfficer(), unit)
                .statusCode(200)
                .body("lastDay", equalTo(TestDecision.today().plusDays(30).toString()))
                .body("allowedActions", empty());
        requests(unit.asHead(), unit)
                .body("whole", is(true))
                .body("indicators", hasItem("O6-31"))
                .body("allowedActions", contains("ASK"));
        ask(unit.asOfficer(), unit, null).statusCode(403);
        ask(Account.DOST_OFFICER.call(), unit, null).statusCode(403);
        ask(unit.asHead(), unit, "X9")
                .statusCode(422)
                .body("errors.code", contains("reconsideration.indicator.unknown"));
        String id = ask(unit.asHead(), unit, "O6-31")
                .statusCode(200)
                .body("undecided", equalTo(1))
                .body("indicators", not(hasItem("O6-31")))
                .body("items[0].before.resultDigest", notNullValue())
                .body("items[0].after", nullValue())
                .extract()
                .path("items[0].id");
        ask(unit.asHead(), unit, "O6-31").statusCode(409).body("code", equalTo("reconsideration.exists"));
        ask(unit.asHead(), unit, null).statusCode(200).body("whole", is(false));

        // Who proposed and who approved it are out; so is who belongs to the unit.
        for (var involved : List.of(Account.DOST_LEADER, Account.CITY_LEADER)) {
            requests(involved.call(), unit).body("involved", is(true)).body("allowedActions", empty());
            upload(involved.call(), unit).statusCode(409).body("code", equalTo("evaluation.separation-of-duties"));
            decide(involved.call(), unit, id, "UPHELD", UUID.randomUUID().toString(), 0)
                    .statusCode(409)
                    .body("code", equalTo("evaluation.separation-of-duties"));
        }
        decide(
                        Call.as(unit.organization().officer(), "unit-member", "city-leader"),
                        unit,
                        id,
                        "UPHELD",
                        UUID.randomUUID().toString(),
                        0)
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
        decide(
                        Account.DOST_OFFICER.call(),
                        unit,
                        id,
                        "UPHELD",
                        UUID.randomUUID().toString(),
                        0)
                .statusCode(403);
        requests(other(), unit).body("involved", is(false)).body("allowedActions", contains("DECIDE"));
        other().get("/api/v1/me/tasks")
                .then()
                .body(
                        "items.findAll { it.objectId == '" + unit.id() + "' }.asked.about",
                        contains("RECONSIDERATION", "RECONSIDERATION"));
        decide(other(), unit, id, "CHANGED", UUID.randomUUID().toString(), 1)
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("reconsideration.decision.future", "reconsideration.document.unknown"));
        // Opened again, the result is not sealed anew before both requests are decided.
        unit.putInto(EvaluationState.PROPOSED);
        unit.approve()
                .statusCode(422)
                .body("code", equalTo("reconsideration.open"))
                .body("errors.code", contains("reconsideration.undecided", "reconsideration.undecided"))
                .body("errors.params.code", containsInAnyOrder("O6-31", ""));
        unit.putInto(EvaluationState.APPROVED);
        String paper = upload(other(), unit).statusCode(201).extract().path("id");
        decide(other(), unit, id, "CHANGED", paper, 0)
                .statusCode(200)
                .body("undecided", equalTo(1))
                .body("items.find { it.id == '" + id + "' }.decision.outcome", equalTo("CHANGED"))
                .body("items.find { it.id == '" + id + "' }.decision.document.fileName", equalTo("quyet-dinh.pdf"));
        decide(other(), unit, id, "UPHELD", paper, 0).statusCode(409).body("code", equalTo("reconsideration.decided"));
        unit.asHead()
                .get(unit.path() + "/reconsideration-documents/" + paper + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf");

        var foreign = campaign.next();
        requests(foreign.asHead(), unit).statusCode(404);
        requests(Account.MACHINE.call(), unit).statusCode(404);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .body("items.findAll { it.action == 'reconsideration.asked' }", hasSize(2))
                .body("items.findAll { it.action == 'reconsideration.decided' }", hasSize(1));
        for (var table : List.of("reconsideration", "reconsideration_document", "reconsideration_decision")) {
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
    void a_decision_that_changes_the_result_names_the_amendment_that_followed() {
        var unit = campaign.next().putInto(EvaluationState.SCORED);
        unit.propose().statusCode(200);
        unit.approve().statusCode(200);
        ask(unit.asHead(), unit, null).statusCode(200);
        String kept = ask(unit.asHead(), unit, "O6-31").extract().path("items[0].id");
        String changed = requests(unit.asHead(), unit)
                .extract()
                .jsonPath()
                .getString("items.find { it.id != '" + kept + "' }.id");
        String paper = upload(other(), unit).statusCode(201).extract().path("id");
        decide(other(), unit, kept, "UPHELD", paper, 0).statusCode(200);
        decide(other(), unit, changed, "CHANGED", paper, 0)
                .statusCode(200)
                .body("items.amendment", everyItem(nullValue()));
        var item = "items.find { it.id == '" + changed + "' }.amendment.";
        unit.act(
                        Account.CITY_LEADER.call(),
                        "amendments",
                        Map.of(
                                "reason", "Theo quyết định xem xét lại",
                                "legalBasis", "Điều 1",
                                "documentNumber", "8/QĐ-TEST",
                                "documentDate", TestDecision.today().toString()))
                .statusCode(200);
        requests(unit.asHead(), unit)
                .body(item + "versionNumber", equalTo(2))
                .body(item + "documentNumber", equalTo("8/QĐ-TEST"))
                .body(item + "sealNumber", nullValue())
                .body("items.find { it.id == '" + changed + "' }.after", nullValue());
        unit.putInto(EvaluationState.PROPOSED);
        unit.approve().statusCode(200);
        String seal = unit.asHead()
                .get(unit.path() + "/approved-results")
                .then()
                .extract()
                .path("items[0].sealNumber");
        requests(unit.asHead(), unit)
                .body(item + "sealNumber", equalTo(seal))
                // The effect is told, also where there is none.
                .body("items.find { it.id == '" + changed + "' }.after", notNullValue())
                // What was kept as it is was not carried out by anything.
                .body("items.find { it.id == '" + kept + "' }.amendment", nullValue());
    }

    @Test
    void a_late_request_is_refused_with_the_last_day() {
        var unit = campaign.next().putInto(EvaluationState.SCORED);
        unit.propose().statusCode(200);
        unit.approve().statusCode(200);
        unit.approvedDaysAgo(31);
        requests(unit.asHead(), unit).body("allowedActions", empty());
        ask(unit.asHead(), unit, null)
                .statusCode(409)
                .body("code", equalTo("reconsideration.late"))
                .body(
                        "params.lastDay",
                        equalTo(TestDecision.today().minusDays(1).toString()));
    }

    /** A leader of the city who has done nothing here. */
    private static RequestSpecification other() {
        return Call.as("another-city-leader", "city-leader");
    }

    private static ValidatableResponse requests(RequestSpecification who, TestEvaluation unit) {
        return who.get(unit.path() + "/reconsiderations").then();
    }

    private static ValidatableResponse ask(RequestSpecification who, TestEvaluation unit, String indicator) {
        var body = new HashMap<String, String>(Map.of("text", "Đề nghị tính lại"));
        if (indicator != null) {
            body.put("indicatorCode", indicator);
        }
        return who.body(body).post(unit.path() + "/reconsiderations").then();
    }

    private static ValidatableResponse upload(RequestSpecification who, TestEvaluation unit) {
        return who.contentType("multipart/form-data")
                .multiPart("file", "quyet-dinh.pdf", SampleFiles.pdf("reconsidered-" + unit.id()), "application/pdf")
                .post(unit.path() + "/reconsideration-documents")
                .then();
    }

    private static ValidatableResponse decide(
            RequestSpecification who, TestEvaluation unit, String id, String outcome, String paper, int inDays) {
        return who.body(Map.of(
                        "outcome",
                        outcome,
                        "reason",
                        "Đã xem xét",
                        "number",
                        "7/QĐ-TEST",
                        "decidedOn",
                        TestDecision.today().plusDays(inDays).toString(),
                        "documentId",
                        paper))
                .post(unit.path() + "/reconsiderations/" + id + "/decisions")
                .then();
    }
}
