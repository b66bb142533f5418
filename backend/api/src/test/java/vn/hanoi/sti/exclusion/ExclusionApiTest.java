package vn.hanoi.sti.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** What is left out takes another person's approval, and a council's word where it is much; nothing is proposed before. */
@ApiTest
class ExclusionApiTest {
    @Test
    void what_is_left_out_is_approved_by_another_person_and_confirmed_by_a_council_where_it_is_much() {
        var unit = TestCampaign.ofCouncils().next().putInto(EvaluationState.APPRAISING);
        exclusions(Account.DOST_LEADER.call(), unit)
                .body("items", empty())
                .body("settled", is(true))
                .body("allowedActions", empty());
        leaveOut(unit, "O6-31", 0);
        exclusions(Account.DOST_LEADER.call(), unit)
                .body("items.indicatorCode", contains("O6-31"))
                .body("items[0].reason", equalTo("Không phát sinh"))
                .body("items[0].approval", nullValue())
                .body("settled", is(false))
                .body("allowedActions", hasItem("APPROVE"));
        approve(Account.DOST_OFFICER.call(), unit, "O6-31").statusCode(403);
        approve(Account.DOST_LEADER.call(), unit, "O6-12")
                .statusCode(422)
                .body("errors.code", contains("exclusion.indicator.unknown"));
        unit.putInto(EvaluationState.SCORED);
        unit.proposeAsIs()
                .statusCode(422)
                .body("code", equalTo("exclusion.open"))
                .body("errors.findAll { it.code == 'exclusion.not-approved' }.params.code", contains("O6-31"));
        approve(unit.asHead(), unit, "O6-31").statusCode(403);
        approve(Call.as(unit.organization().officer(), "unit-member", "dost-leader"), unit, "O6-31")
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
        approve(Account.DOST_LEADER.call(), unit, "O6-31")
                .statusCode(200)
                .body("items[0].approval.byName", notNullValue());

        // Left out once more is another decision; and with its whole group left out, a council is asked.
        unit.putInto(EvaluationState.APPRAISING);
        leftOut(both(), unit, "O6-31", 1).statusCode(200);
        exclusions(Account.DOST_LEADER.call(), unit).body("items[0].approval", nullValue());
        // Who left it out may hold the other role too; that does not make two persons of one.
        approve(both(), unit, "O6-31").statusCode(409).body("code", equalTo("evaluation.separation-of-duties"));
        for (var code : List.of("O6-32", "O6-33", "O6-34", "O6-36", "O6-38")) {
            leaveOutIfThere(unit, code);
        }
        unit.putInto(EvaluationState.SCORED);
        String group = exclusions(Account.DOST_LEADER.call(), unit)
                .body("groups", not(empty()))
                .body("allowedActions", containsInAnyOrder("APPROVE", "CONFIRM"))
                .extract()
                .path("groups[0]");
        unit.proposeAsIs()
                .statusCode(422)
                .body("errors.code", hasItems("exclusion.not-approved", "exclusion.council-missing"))
                .body("errors.params.group", hasItem(group));
        confirm(Account.DOST_LEADER.call(), unit, UUID.randomUUID().toString(), 1)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("exclusion.document.future", "exclusion.document.unknown"));
        upload(Account.DOST_OFFICER.call(), unit).statusCode(403);
        String paper = upload(Account.DOST_LEADER.call(), unit)
                .statusCode(201)
                .extract()
                .path("id");
        confirm(Account.DOST_LEADER.call(), unit, paper, 0)
                .statusCode(200)
                .body("confirmation.document.fileName", equalTo("bien-ban.pdf"));
        confirm(Account.DOST_LEADER.call(), unit, paper, 0)
                .statusCode(409)
                .body("code", equalTo("exclusion.confirmed"));
        unit.propose().statusCode(200);
        upload(Account.DOST_LEADER.call(), unit).statusCode(409).body("code", equalTo("exclusion.locked"));

        Account.AUDITOR
                .call()
                .get(unit.path() + "/exclusion-documents/" + paper + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        exclusions(Account.AUDITOR.call(), unit).body("settled", is(true)).body("allowedActions", empty());
        unit.asHead().get(unit.path() + "/exclusions").then().statusCode(403);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .body("items.findAll { it.action == 'exclusion.approved' }", hasSize(2))
                .body("items.findAll { it.action == 'exclusion.confirmed' }", hasSize(1));
        for (var table : List.of("exclusion_approval", "exclusion_document", "exclusion_confirmation")) {
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

    private static ValidatableResponse exclusions(RequestSpecification who, TestEvaluation unit) {
        return who.get(unit.path() + "/exclusions").then().statusCode(200);
    }

    private static void leaveOut(TestEvaluation unit, String code, int version) {
        leftOut(Account.DOST_OFFICER.call(), unit, code, version).statusCode(200);
    }

    /** Which indicators weigh depends on the unit's functions. */
    private static void leaveOutIfThere(TestEvaluation unit, String code) {
        assertThat(leftOut(Account.DOST_OFFICER.call(), unit, code, 0).extract().statusCode())
                .isIn(200, 404, 422);
    }

    private static RequestSpecification both() {
        return Call.as("testing-both", "dost-officer", "dost-leader");
    }

    private static ValidatableResponse leftOut(
            RequestSpecification who, TestEvaluation unit, String code, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(Map.of("decision", "NOT_APPLICABLE", "reason", "Không phát sinh"))
                .put(unit.path() + "/appraisals/" + code)
                .then();
    }

    private static ValidatableResponse approve(RequestSpecification who, TestEvaluation unit, String code) {
        return who.body(Map.of("indicators", List.of(code)))
                .post(unit.path() + "/exclusion-approvals")
                .then();
    }

    private static ValidatableResponse upload(RequestSpecification who, TestEvaluation unit) {
        return who.contentType("multipart/form-data")
                .multiPart("file", "bien-ban.pdf", SampleFiles.pdf("left-out-" + unit.id()), "application/pdf")
                .post(unit.path() + "/exclusion-documents")
                .then();
    }

    private static ValidatableResponse confirm(
            RequestSpecification who, TestEvaluation unit, String paper, int inDays) {
        return who.body(Map.of(
                        "number",
                        "3/BB-TEST",
                        "decidedOn",
                        TestDecision.today().plusDays(inDays).toString(),
                        "documentId",
                        paper))
                .post(unit.path() + "/exclusion-confirmations")
                .then();
    }
}
