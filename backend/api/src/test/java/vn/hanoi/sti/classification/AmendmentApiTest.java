package vn.hanoi.sti.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Sealed results: that nothing is written to them, and that an amendment makes a new version beside the old one. */
@ApiTest
class AmendmentApiTest {
    private static final Map<String, Object> BASIS = Map.of(
            "reason", "Kết luận thanh tra mới",
            "legalBasis", "NĐ 262/2025/NĐ-CP, Điều 49",
            "documentNumber", "45/QĐ-UBND",
            "documentDate", "2026-01-05");
    private static final Map<String, Object> FALSE_DATA =
            Map.of("falseData", true, "financialBreach", false, "document", "12/KL-TTr (minh họa)");

    private static TestCampaign campaign;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(3) : campaign;
    }

    @Test
    void nothing_is_written_to_what_is_sealed() {
        var evaluation = sealed();
        var number = approved(Account.AUDITOR, evaluation).extract().<String>path("items[0].sealNumber");
        assertThat(number).matches("XL-\\d{4}-\\d+");
        var before = evaluation.etag();
        var officer = Account.DOST_OFFICER;
        refused(
                number,
                evaluation
                        .asOfficer()
                        .header("If-Match", "\"0\"")
                        .body("{\"state\":\"REPORTED\",\"value\":{\"numerator\":\"1\",\"denominator\":\"10\"}}")
                        .put(evaluation.path() + "/values/O6-12/" + (campaign.year() - 1))
                        .then());
        refused(
                number,
                officer.call()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("decision", "ACCEPTED"))
                        .put(evaluation.path() + "/appraisals/O6-12")
                        .then());
        refused(
                number,
                Account.DOST_OFFICER
                        .call()
                        .header("If-Match", evaluation.etag())
                        .body(FALSE_DATA)
                        .put(evaluation.path() + "/findings")
                        .then());
        evaluation.addResultDocument(Account.DOST_OFFICER).statusCode(409);
        refused(
                number,
                evaluation.act(Account.CITY_LEADER.call(), "approvals", Map.of("resultDigest", "0".repeat(64))));
        refused(number, evaluation.act(officer.call(), "returns", Map.of("reason", "Xem lại")));
        refused(
                number,
                evaluation
                        .asOfficer()
                        .body(Map.of("cells", List.of(Map.of("indicatorCode", "O6-12")), "reason", "Nhầm"))
                        .post(evaluation.path() + "/corrections")
                        .then());
        assertThat(evaluation.etag()).isEqualTo(before);
        evaluation.asHead().get(evaluation.path()).then().body("lock.sealNumber", equalTo(number));
    }

    @Test
    void an_amendment_makes_a_new_version_and_leaves_the_old_one() {
        var evaluation = sealed();
        var result = evaluation.path() + "/result";
        var first = approved(evaluation).extract();
        String seal = first.path("items[0].sealNumber");
        String grade = first.path("items[0].grade");
        var machineSaw = monitored(Account.MACHINE, evaluation);
        var auditorSaw = monitored(Account.AUDITOR, evaluation);
        String digest = first.path("items[0].resultDigest");
        approved(Account.CITY_LEADER, evaluation).body("allowedActions", contains("AMEND"));

        evaluation
                .act(Account.CITY_LEADER.call(), "amendments", BASIS)
                .statusCode(200)
                .body("state", equalTo("APPRAISING"))
                .body("history[-1].from", equalTo("APPROVED"))
                .body("history[-1].reason", equalTo("Kết luận thanh tra mới"));
        approved(evaluation)
                .body("items", hasSize(1))
                .body("amendment.ofVersion", equalTo(1))
                .body("amendment.documentNumber", equalTo("45/QĐ-UBND"))
                .body("allowedActions", empty());
        String paper = evaluation
                .findings(FALSE_DATA)
                .statusCode(201)
                .body("pinned", equalTo(false))
                .body("grade", equalTo("D"))
                .extract()
                .path("findings.file.id");
        // Who reads nothing early sees what is sealed until the next version is.
        evaluation
                .asOfficer()
                .get(result)
                .then()
                .statusCode(200)
                .body("pinned", equalTo(true))
                .body("sealNumber", equalTo(seal))
                .body("resultDigest", equalTo(digest))
                .body("findings.falseData", equalTo(false));
        evaluation
                .asOfficer()
                .get(evaluation.path() + "/result-documents/" + paper + "/content")
                .then()
                .statusCode(404);
        // Nor what the department says meanwhile, in what explains the result.
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED", "level", 5, "reason", "Theo kết luận mới"))
                .put(evaluation.path() + "/appraisals/O6-11")
                .then()
                .statusCode(200);
        var passport = evaluation.path() + "/passport";
        var said = "indicators.find { it.code == 'O6-11' }.appraisal";
        Account.AUDITOR.call().get(passport).then().body(said + ".reason", equalTo("Theo kết luận mới"));
        evaluation
                .asOfficer()
                .get(passport)
                .then()
                .statusCode(200)
                .body("result.resultDigest", equalTo(digest))
                .body("sum.equalsTotal", equalTo(true))
                .body(said, nullValue());
        assertThat(monitored(Account.MACHINE, evaluation)).isEqualTo(machineSaw);
        assertThat(monitored(Account.AUDITOR, evaluation)).isNotEqualTo(auditorSaw);

        evaluation.putInto(EvaluationState.PROPOSED);
        evaluation.approve().statusCode(200);
        approved(evaluation)
                .body("items.versionNumber", contains(2, 1))
                .body("items.grade", contains("D", grade))
                .body("items[0].sealNumber", not(equalTo(seal)))
                .body("items[0].amendment.legalBasis", equalTo("NĐ 262/2025/NĐ-CP, Điều 49"))
                .body("items[1].sealNumber", equalTo(seal))
                .body("items[1].resultDigest", equalTo(digest))
                .body("items[1].amendment", nullValue())
                .body("amendment", nullValue());
        evaluation
                .asOfficer()
                .get(result)
                .then()
                .body("versionNumber", equalTo(2))
                .body("grade", equalTo("D"));
        evaluation
                .asOfficer()
                .get(evaluation.path() + "/approved-results/1")
                .then()
                .statusCode(200)
                .body("sealNumber", equalTo(seal))
                .body("grade", equalTo(grade))
                .body("resultDigest", equalTo(digest))
                .body("findings.falseData", equalTo(false));
        evaluation
                .asOfficer()
                .get(evaluation.path() + "/approved-results/3")
                .then()
                .statusCode(404);
        Account.AUDITOR
                .call()
                .get(evaluation.path() + "/approved-results/1/package")
                .then()
                .statusCode(200)
                .body("manifest.resultDigest", equalTo(digest));
        Account.CITY_LEADER
                .call()
                .get(evaluation.path() + "/approved-results/1/package")
                .then()
                .statusCode(403);
        Account.STRANGER
                .call()
                .get(evaluation.path() + "/approved-results")
                .then()
                .statusCode(404);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?action=evaluation.amendment-opened&objectId=" + evaluation.id())
                .then()
                .body("items[0].details.sealNumber", equalTo(seal))
                .body("items[0].reason", equalTo("Kết luận thanh tra mới"));
    }

    @Test
    void an_amendment_is_the_city_leaders_with_reason_and_basis() {
        var evaluation = sealed();
        evaluation.act(Account.DOST_LEADER.call(), "amendments", BASIS).statusCode(403);
        evaluation.act(evaluation.asHead(), "amendments", BASIS).statusCode(403);
        evaluation
                .act(
                        Account.CITY_LEADER.call(),
                        "amendments",
                        Map.of("reason", " ", "legalBasis", "", "documentNumber", "", "documentDate", "2026-01-05"))
                .statusCode(422)
                .body("errors.pointer", contains("/documentNumber", "/legalBasis", "/reason"));
        var ahead = new HashMap<>(BASIS);
        ahead.put("documentDate", LocalDate.now(Moments.ZONE).plusDays(2).toString());
        evaluation
                .act(Account.CITY_LEADER.call(), "amendments", ahead)
                .statusCode(422)
                .body("errors.code", contains("evaluation.amendment.document-future"));
        Account.CITY_LEADER
                .call()
                .header("If-Match", "\"0\"")
                .body(BASIS)
                .post(evaluation.path() + "/amendments")
                .then()
                .statusCode(412);
        assertThat(evaluation.view().getString("state")).isEqualTo("APPROVED");
    }

    @Test
    void versions_and_amendments_can_be_neither_changed_nor_deleted() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"approved_result", "result_amendment"}) {
                assertThatThrownBy(() -> statement.execute("update " + table + " set evaluation_id = evaluation_id"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /** Why its grade is what it is, in the list of the campaign. */
    private static Object monitored(Account account, TestEvaluation evaluation) {
        return account.call()
                .get("/api/v1/campaigns/" + campaign.id() + "/evaluations?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '%s' }.because".formatted(evaluation.id()));
    }

    private static TestEvaluation sealed() {
        var evaluation = campaign.next().putInto(EvaluationState.PROPOSED);
        evaluation.approve().statusCode(200);
        return evaluation;
    }

    private static void refused(String sealNumber, ValidatableResponse answer) {
        answer.statusCode(409)
                .body("code", equalTo("evaluation.locked.approved"))
                .body("sealNumber", equalTo(sealNumber));
    }

    private static ValidatableResponse approved(TestEvaluation evaluation) {
        return evaluation
                .asOfficer()
                .get(evaluation.path() + "/approved-results")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse approved(Account account, TestEvaluation evaluation) {
        return account.call()
                .get(evaluation.path() + "/approved-results")
                .then()
                .statusCode(200);
    }
}
