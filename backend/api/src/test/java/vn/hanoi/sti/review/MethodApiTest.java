package vn.hanoi.sti.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evidence.TestDossier;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestDecision;
import vn.hanoi.sti.testing.TestEvaluation;

/** Who carries an evaluation out is chosen on a document, before the appraisal is finished, and the department's own units stand out. */
@ApiTest
class MethodApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = TestCampaign.ofCouncils();
    }

    @Test
    void the_method_is_the_campaigns_until_somebody_chooses_and_every_choice_stays_on_record() {
        var unit = campaign.next();
        method(Account.DOST_OFFICER.call(), unit)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("method", equalTo("DEPARTMENT"))
                .body("choice", nullValue())
                .body("roleConflict", is(false))
                .body("allowedActions", contains("CHOOSE"));
        var paper = document(unit);
        choose(
                        Account.DOST_OFFICER.call(),
                        unit,
                        0,
                        choice("CONSULTANT", paper, "consultant", " Viện Tư vấn minh họa "))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("method", equalTo("CONSULTANT"))
                .body("choice.consultant", equalTo("Viện Tư vấn minh họa"))
                .body("choice.number", equalTo("12/QĐ-TEST"))
                .body("choice.document.fileName", equalTo("quyet-dinh.pdf"));
        // The same request again is stale, not a second choice.
        choose(Account.DOST_OFFICER.call(), unit, 0, choice("CONSULTANT", paper, "consultant", "Viện"))
                .statusCode(412);
        choose(Account.DOST_LEADER.call(), unit, 1, choice("COUNCIL", paper, "reason", "Đã lập hội đồng"))
                .statusCode(200)
                .body("method", equalTo("COUNCIL"))
                .body("earlier.method", contains("CONSULTANT"));
        method(unit.asOfficer(), unit).body("allowedActions", empty()).body("choice.revision", equalTo(2));
        unit.asOfficer()
                .get(unit.path() + "/method-documents/" + paper + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .body("items.findAll { it.action == 'method.chosen' }", hasSize(2))
                .body("items.findAll { it.action == 'method-document.added' }", hasSize(1))
                .body("items.find { it.details.to == 'COUNCIL' }.details.from", equalTo("CONSULTANT"))
                .body("items.find { it.details.to == 'COUNCIL' }.reason", equalTo("Đã lập hội đồng"));
        var evaluation = UUID.fromString(unit.id());
        for (var table : List.of("evaluation_method", "method_document")) {
            assertThat(TestDossier.visibleRows(table, evaluation, null, null)).isZero();
            assertThat(TestDossier.visibleRows(
                            table, evaluation, "agencies", UUID.randomUUID().toString()))
                    .isZero();
            assertThat(TestDossier.visibleRows(
                            table,
                            evaluation,
                            "agencies",
                            unit.organization().agencyId().toString()))
                    .isPositive();
        }
    }

    @Test
    void every_gap_is_named_at_once() {
        var unit = campaign.next();
        var other = campaign.next();
        var foreign = document(other);
        choose(
                        Account.DOST_OFFICER.call(),
                        unit,
                        0,
                        choice(
                                "CONSULTANT",
                                foreign,
                                "decidedOn",
                                TestDecision.today().plusDays(1).toString(),
                                "conflictReason",
                                "x",
                                "reason",
                                "y"))
                .statusCode(422)
                .body("code", equalTo("review.method.invalid"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "review.decision.future",
                                "review.document.unknown",
                                "review.consultant.missing",
                                "review.role-conflict.reason.unexpected",
                                "review.change.reason.unexpected"));
        var paper = document(unit);
        choose(Account.DOST_OFFICER.call(), unit, 0, choice("COUNCIL", paper, "consultant", "Viện"))
                .statusCode(422)
                .body("errors.code", contains("review.consultant.unexpected"));
        choose(Account.DOST_OFFICER.call(), unit, 0, choice("COUNCIL", paper, "number", " "))
                .statusCode(422)
                .body("errors.pointer", contains("/number"));
        choose(Account.DOST_OFFICER.call(), unit, 0, choice("VOTE", paper)).statusCode(400);
        Account.DOST_OFFICER
                .call()
                .body(choice("COUNCIL", paper))
                .put(unit.path() + "/method")
                .then()
                .statusCode(428);
        choose(Account.DOST_OFFICER.call(), unit, 0, choice("COUNCIL", paper)).statusCode(200);
        choose(Account.DOST_OFFICER.call(), unit, 1, choice("DEPARTMENT", paper))
                .statusCode(422)
                .body("errors.code", contains("review.change.reason.missing"));
        unit.asOfficer()
                .get(unit.path() + "/method-documents/" + foreign + "/content")
                .then()
                .statusCode(404);
        other.asOfficer()
                .get(other.path() + "/method-documents/" + foreign + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void the_departments_own_unit_takes_another_method_or_a_reason_before_the_appraisal_is_finished() {
        var unit = campaign.next()
                .belowDepartment()
                .broughtTo(EvaluationState.APPRAISING)
                .settled();
        method(Account.AUDITOR.call(), unit)
                .body("department", equalTo("Sở kiểm thử"))
                .body("ownUnit", is(true))
                .body("roleConflict", is(true))
                .body("unsettled", is(true))
                .body("allowedActions", empty());
        unit.finishAppraisal().statusCode(409).body("code", equalTo("review.method.role-conflict"));
        assertThat(unit.view().getString("state")).isEqualTo("APPRAISING");
        var paper = document(unit);
        choose(Account.DOST_OFFICER.call(), unit, 0, choice("DEPARTMENT", paper))
                .statusCode(422)
                .body("errors.code", contains("review.role-conflict.reason.missing"));
        choose(
                        Account.DOST_OFFICER.call(),
                        unit,
                        0,
                        choice("DEPARTMENT", paper, "conflictReason", "Không có tổ chức tư vấn phù hợp trong năm"))
                .statusCode(200)
                .body("roleConflict", is(true))
                .body("unsettled", is(false))
                .body("choice.conflictReason", equalTo("Không có tổ chức tư vấn phù hợp trong năm"));
        unit.finishAppraisal().statusCode(200);
        choose(Account.DOST_OFFICER.call(), unit, 1, choice("COUNCIL", paper, "reason", "Đổi"))
                .statusCode(409)
                .body("code", equalTo("review.method.locked"))
                .body("state", equalTo("SCORED"));
        upload(Account.DOST_OFFICER, unit).statusCode(409).body("code", equalTo("review.method.locked"));
        method(Account.DOST_OFFICER.call(), unit).body("allowedActions", empty());
    }

    @ParameterizedTest(name = "{0}: read {1}, choose {2}")
    @CsvSource({
        "dost-officer, 200, 422",
        "dost-leader, 200, 422",
        "city-leader, 200, 403",
        "auditor, 200, 403",
        "machine-reader, 200, 403",
        "admin, 403, 403",
        "own, 200, 403",
        "foreign, 404, 403",
        "both, 200, 409",
    })
    void roles_by_objects(String who, int read, int choose) {
        var unit = campaign.evaluations().getLast();
        java.util.function.Supplier<RequestSpecification> as = () -> switch (who) {
            case "own" -> unit.asOfficer();
            case "foreign" -> campaign.evaluations().getFirst().asOfficer();
            case "both" -> ApiTest.Call.as(unit.organization().officer(), "unit-member", "dost-officer");
            default -> ApiTest.Call.as("someone-" + who, who);
        };
        method(as.get(), unit).statusCode(read);
        choose(as.get(), unit, 0, choice("COUNCIL", UUID.randomUUID().toString()))
                .statusCode(choose);
    }

    private static ValidatableResponse method(RequestSpecification who, TestEvaluation unit) {
        return who.get(unit.path() + "/method").then();
    }

    private static ValidatableResponse choose(
            RequestSpecification who, TestEvaluation unit, int version, Map<String, ?> body) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(unit.path() + "/method")
                .then();
    }

    private static Map<String, Object> choice(String method, String document, String... more) {
        var body = new HashMap<String, Object>(
                Map.of("method", method, "number", "12/QĐ-TEST", "decidedOn", "2026-01-15", "documentId", document));
        for (var i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return body;
    }

    private static String document(TestEvaluation unit) {
        return upload(Account.DOST_OFFICER, unit).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse upload(Account by, TestEvaluation unit) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(by.subject(), by.role()))
                .multiPart("file", "quyet-dinh.pdf", SampleFiles.pdf("method " + unit.id()), "application/pdf")
                .post(unit.path() + "/method-documents")
                .then();
    }
}
