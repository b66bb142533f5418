package vn.hanoi.sti.evaluation;

import static org.hamcrest.Matchers.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;

/** An evaluation's way from collecting to approval and its ways back, as each of its people go it. */
@ApiTest
class EvaluationApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(12) : campaign;
    }

    @Test
    void a_new_evaluation_tells_its_facts() {
        var evaluation = campaign.next();
        var year = campaign.year();
        evaluation
                .asOfficer()
                .get(evaluation.path())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("organizationName", equalTo(evaluation.organization().name()))
                .body("organizationCode", equalTo(evaluation.organization().code()))
                .body("governingBodyName", equalTo("Sở chủ quản"))
                .body("functions.code", contains("AR", "TD"))
                .body("functions.share", contains("0.6", "0.4"))
                .body("mainFunction", equalTo("AR"))
                .body("state", equalTo("COLLECTING"))
                .body("waitingFor", equalTo("ORG_OFFICER"))
                .body("campaignYear", equalTo(year))
                .body("dataYears", contains(year - 3, year - 2, year - 1))
                .body("usableDataYears", equalTo(3))
                .body("notExistingYears", empty())
                .body("daysLate", equalTo(0))
                .body("criteriaSet.code", equalTo("TESTING-PL6-ORG"))
                .body("criteriaSet.official", equalTo(false))
                .body("lock", nullValue())
                .body("certification", nullValue())
                .body("dossier", anEmptyMap())
                .body("history.action", contains("OPEN"))
                .body("history[0].from", nullValue())
                .body("allowedActions", contains("SUBMIT"));
    }

    @Test
    void it_goes_through_every_state_and_each_step_is_recorded() {
        var evaluation = campaign.next();
        evaluation
                .submit()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("SUBMITTED"))
                .body("lock.code", equalTo("evaluation.locked.submitted"))
                .body("lock.liftedBy", equalTo("ORG_HEAD"))
                .body("lock.by", containsString(evaluation.organization().code()))
                .body("allowedActions", empty());
        evaluation
                .certify()
                .statusCode(200)
                .body("state", equalTo("CERTIFIED"))
                .body(
                        "certification.byName",
                        equalTo("Thủ trưởng " + evaluation.organization().code()))
                .body("certification.at", notNullValue());
        evaluation
                .startAppraisal()
                .statusCode(200)
                .body("state", equalTo("APPRAISING"))
                .body("allowedActions", hasItem("RETURN"));
        evaluation.finishAppraisal().statusCode(422).body("code", equalTo("appraisal.incomplete"));
        evaluation.settled().finishAppraisal().statusCode(200).body("state", equalTo("SCORED"));
        evaluation
                .propose()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("waitingFor", equalTo("CITY_LEADER"));
        var digest = evaluation.resultDigest();
        evaluation
                .act(Account.CITY_LEADER.call(), "approvals", Map.of("resultDigest", "0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("result.changed"));
        evaluation
                .approve()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("waitingFor", nullValue())
                .body("allowedActions", empty())
                .body("lock.code", equalTo("evaluation.locked.approved"))
                .body("lock.liftedBy", equalTo("CITY_LEADER"))
                .body("lock.sealNumber", matchesRegex("XL-\\d{4}-\\d+"));
        var moved = "items.findAll { it.details.from != null }";
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?limit=200&objectType=evaluation&objectId=" + evaluation.id())
                .then()
                .body(
                        moved + ".action",
                        contains(
                                "evaluation.submitted",
                                "evaluation.certified",
                                "evaluation.appraisal-started",
                                "evaluation.appraisal-finished",
                                "evaluation.proposed",
                                "evaluation.approved"))
                .body(
                        moved + ".details.from",
                        contains("COLLECTING", "SUBMITTED", "CERTIFIED", "APPRAISING", "SCORED", "PROPOSED"))
                .body(
                        moved + ".details.to",
                        contains("SUBMITTED", "CERTIFIED", "APPRAISING", "SCORED", "PROPOSED", "APPROVED"))
                .body(moved + "[-1].details.resultDigest", equalTo(digest))
                .body(moved + ".objectVersion", hasItem(1));
        Account.AUDITOR
                .call()
                .get(evaluation.path())
                .then()
                .body(
                        "history.action",
                        contains(
                                "OPEN",
                                "SUBMIT",
                                "CERTIFY",
                                "START_APPRAISAL",
                                "FINISH_APPRAISAL",
                                "PROPOSE",
                                "APPROVE"))
                .body(
                        "history.from",
                        contains(null, "COLLECTING", "SUBMITTED", "CERTIFIED", "APPRAISING", "SCORED", "PROPOSED"))
                .body(
                        "history.to",
                        contains(
                                "COLLECTING",
                                "SUBMITTED",
                                "CERTIFIED",
                                "APPRAISING",
                                "SCORED",
                                "PROPOSED",
                                "APPROVED"));
    }

    @Test
    void the_department_leader_proposes_what_others_appraised() {
        var evaluation = campaign.next().putInto(EvaluationState.SCORED);
        evaluation
                .act(Account.DOST_LEADER.call(), "proposals", "{}")
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("waitingFor", equalTo("CITY_LEADER"))
                .body("allowedActions", contains("RETURN"));
        Account.CITY_LEADER.call().get(evaluation.path()).then().body("allowedActions", contains("APPROVE", "RETURN"));
    }

    @Test
    void each_return_goes_to_the_right_state_with_its_reason() {
        var evaluation = campaign.next().broughtTo(EvaluationState.SUBMITTED);
        evaluation
                .sendBack(evaluation.asHead(), "Số liệu 2024 chưa khớp")
                .statusCode(200)
                .body("state", equalTo("COLLECTING"))
                .body("lock", nullValue())
                .body("history[-1].reason", equalTo("Số liệu 2024 chưa khớp"));
        evaluation.broughtTo(EvaluationState.CERTIFIED);
        var withIndicators = Map.of("reason", "Thiếu minh chứng", "indicators", List.of("O6-12", "O6-21", "O6-12"));
        evaluation
                .act(Account.DOST_OFFICER.call(), "returns", withIndicators)
                .statusCode(200)
                .body("state", equalTo("COLLECTING"))
                .body("certification", nullValue())
                .body("history[-1].indicators", contains("O6-12", "O6-21"));
        evaluation.broughtTo(EvaluationState.APPRAISING);
        evaluation
                .sendBack(Account.DOST_OFFICER.call(), "Minh chứng không mở được")
                .statusCode(200)
                .body("state", equalTo("COLLECTING"));
        evaluation.putInto(EvaluationState.SCORED);
        evaluation
                .sendBack(Account.DOST_LEADER.call(), "Xem lại mức chấm")
                .statusCode(200)
                .body("state", equalTo("APPRAISING"));
        evaluation.putInto(EvaluationState.PROPOSED);
        evaluation
                .sendBack(Account.DOST_LEADER.call(), "Rút lại để soát")
                .statusCode(200)
                .body("state", equalTo("SCORED"));
        evaluation.putInto(EvaluationState.PROPOSED);
        evaluation
                .sendBack(Account.CITY_LEADER.call(), "Chưa rõ căn cứ")
                .statusCode(200)
                .body("state", equalTo("SCORED"))
                .body("history[-1].reason", equalTo("Chưa rõ căn cứ"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&limit=200&objectId=" + evaluation.id())
                .then()
                .body("items.findAll { it.action == 'evaluation.returned' }.reason", hasSize(6))
                .body("items.findAll { it.action == 'evaluation.returned' }.reason", everyItem(notNullValue()));
        // The deliberation above the appraisal is not the organization's to read.
        evaluation
                .asHead()
                .get(evaluation.path())
                .then()
                .body("history[-1].action", equalTo("RETURN"))
                .body("history[-1].reason", nullValue());
        Account.MACHINE.call().get(evaluation.path()).then().body("history[-1].reason", nullValue());
    }

    @Test
    void a_return_keeps_the_first_certification_for_the_deadline() {
        var evaluation = campaign.next().broughtTo(EvaluationState.CERTIFIED);
        evaluation.sendBack(Account.DOST_OFFICER.call(), "Thiếu").statusCode(200);
        evaluation
                .asOfficer()
                .get("/api/v1/me/tasks")
                .then()
                .body("items[0].kind", equalTo("FIX_RETURNED"))
                .body("items[0].bucket", equalTo("NO_DEADLINE"));
    }

    @Test
    void a_dossier_received_on_paper_counts_from_that_day() {
        var early = TestCampaign.openIn(2023, LocalDate.of(2023, 7, 20), 1, founded -> founded.withYear(2022));
        var evaluation = early.next().broughtTo(EvaluationState.CERTIFIED);
        evaluation
                .asOfficer()
                .get(evaluation.path())
                .then()
                .body("daysLate", greaterThan(100))
                .body("usableDataYears", equalTo(1))
                .body("dataYears", contains(2020, 2021, 2022))
                .body("notExistingYears", contains(2020, 2021));
        evaluation
                .act(Account.DOST_OFFICER.call(), "appraisal-starts", Map.of("receivedOn", "2999-01-01"))
                .statusCode(422)
                .body("errors.code", contains("evaluation.received.future", "evaluation.received.document-missing"));
        evaluation
                .act(
                        Account.DOST_OFFICER.call(),
                        "appraisal-starts",
                        Map.of("receivedOn", "2023-07-21", "receivedDocument", "041/SĐK"))
                .statusCode(200)
                .body("dossier.receivedOn", equalTo("2023-07-21"))
                .body("dossier.receivedDocument", equalTo("041/SĐK"))
                .body("daysLate", equalTo(2));
    }

    @Test
    void the_campaign_closes_with_its_last_approval() {
        var small = TestCampaign.open(2);
        small.next().putInto(EvaluationState.APPROVED);
        var last = small.next().putInto(EvaluationState.PROPOSED);
        state(small, "OPEN");
        last.approve().statusCode(200).body("state", equalTo("APPROVED"));
        state(small, "CLOSED");
    }

    private static void state(TestCampaign of, String state) {
        Account.AUDITOR.call().get("/api/v1/campaigns/" + of.id()).then().body("state", equalTo(state));
    }
}
