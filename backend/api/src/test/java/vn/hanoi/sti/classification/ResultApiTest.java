package vn.hanoi.sti.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.scoring.EvaluationInput;
import vn.hanoi.sti.engine.scoring.ScoringEngine;
import vn.hanoi.sti.engine.scoring.Sealed;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCriteria;
import vn.hanoi.sti.testing.TestEvaluation;

/** Results: who sees them when, that they follow their inputs, what is decided about them, and the seal. */
@ApiTest
class ResultApiTest {
    private static final Map<String, Object> FALSE_DATA =
            Map.of("falseData", true, "financialBreach", false, "document", "12/KL-TTr ngày 01/06/2026 (minh họa)");

    @Inject
    AgroalDataSource database;

    @Inject
    CriteriaSets sets;

    private static TestCampaign opened;

    private static synchronized TestCampaign campaign() {
        if (opened == null) {
            opened = TestCampaign.open(9);
        }
        return opened;
    }

    @Test
    void a_result_leads_to_the_very_place_and_says_that_the_file_was_replaced() {
        var evaluation = campaign().next();
        var link = evaluation.pinned("O6-12", Map.of("x", "0.1", "y", "0.25", "width", "0.5", "height", "0.05"));
        evaluation.putInto(EvaluationState.APPRAISING);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED"))
                .put("/api/v1/evidence-links/" + link + "/decision")
                .then()
                .statusCode(200);
        Account.DOST_LEADER
                .call()
                .get(evaluation.path() + "/result")
                .then()
                .statusCode(200)
                .body("evidence", hasSize(1))
                .body("evidence[0].linkId", equalTo(link))
                .body("evidence[0].revision", equalTo(1))
                .body("evidence[0].newestRevision", equalTo(2))
                .body("evidence[0].page", equalTo(1))
                .body("evidence[0].region.y", equalTo("0.25"))
                .body("evidence[0].quote", equalTo("Doanh thu 12 tỷ"));
        Account.CITY_LEADER.call().get(evaluation.path() + "/result").then().body("evidence", empty());
    }

    @Test
    void a_result_shows_to_each_when_it_may() {
        var evaluation = campaign().next();
        var path = evaluation.path() + "/result";
        Account.DOST_OFFICER.call().get(path).then().statusCode(409).body("code", equalTo("result.not-available"));
        evaluation.putInto(EvaluationState.APPRAISING);
        for (var early :
                new Account[] {Account.DOST_OFFICER, Account.DOST_LEADER, Account.CITY_LEADER, Account.AUDITOR}) {
            early.call()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("pinned", equalTo(false))
                    .body("steps", not(empty()));
        }
        for (var later :
                new RequestSpecification[] {evaluation.asOfficer(), evaluation.asHead(), Account.MACHINE.call()}) {
            later.get(path).then().statusCode(409).body("code", equalTo("result.not-available"));
        }
        Account.STRANGER.call().get(path).then().statusCode(404);
        Account.ADMIN.call().get(path).then().statusCode(403);
        approve(evaluation.putInto(EvaluationState.PROPOSED)).statusCode(200);
        evaluation.asOfficer().get(path).then().statusCode(200).body("pinned", equalTo(true));
        Account.MACHINE.call().get(path).then().statusCode(200).body("evidence", empty());
    }

    @Test
    void figures_and_files_stay_with_those_who_may_read_them() {
        var evaluation = campaign().next().putInto(EvaluationState.PROPOSED);
        Account.CITY_LEADER
                .call()
                .get(evaluation.path() + "/result/manifest")
                .then()
                .statusCode(403);
        evaluation
                .asOfficer()
                .get(evaluation.path() + "/result/manifest")
                .then()
                .statusCode(403);
        Account.AUDITOR
                .call()
                .get(evaluation.path() + "/result/manifest")
                .then()
                .statusCode(200)
                .body("input.functions", notNullValue());
        Account.CITY_LEADER
                .call()
                .get(evaluation.path() + "/result")
                .then()
                .statusCode(200)
                .body("evidence", empty());
    }

    @Test
    void an_exported_result_holds_all_that_it_takes_to_recompute_it() throws Exception {
        var evaluation = campaign().next().putInto(EvaluationState.PROPOSED);
        var path = evaluation.path() + "/result/package";
        evaluation.asOfficer().get(path).then().statusCode(403);
        Account.CITY_LEADER.call().get(path).then().statusCode(403);
        Account.STRANGER.call().get(path).then().statusCode(404);
        var live = recomputed(path);
        approve(evaluation).statusCode(200);
        assertThat(recomputed(path)).isEqualTo(live);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?action=result.exported&objectId=" + evaluation.id())
                .then()
                .body("items.details.digest", hasSize(2));
    }

    /** The digest of what comes out of nothing but the file's own set and input; it is the one that the file states. */
    private static String recomputed(String path) throws Exception {
        var file = new ObjectMapper()
                .readTree(Account.AUDITOR
                        .call()
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertThat(file.get("format").asText()).isEqualTo("sti-result/1");
        var set = CriteriaSetReader.read(file.get("criteriaSet")).set().orElseThrow();
        var input = EvaluationInput.read(file.at("/manifest/input")).input().orElseThrow();
        var again = Sealed.of(set.digest(), input, ScoringEngine.evaluate(set, input));
        assertThat(file.get("manifest")).isEqualTo(again.manifest());
        assertThat(file.get("digest").asText()).isEqualTo(again.digest());
        return again.digest();
    }

    @Test
    void a_result_follows_its_inputs_until_it_is_sealed() throws Exception {
        var evaluation = campaign().next().putInto(EvaluationState.APPRAISING);
        var before = result(evaluation);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED", "level", 5, "reason", "Kiểm chứng được"))
                .put(evaluation.path() + "/appraisals/O6-11")
                .then()
                .statusCode(200);
        var after = result(evaluation);
        assertThat(after.getString("resultDigest")).isNotEqualTo(before.getString("resultDigest"));
        assertThat(after.getString("indicators.find { it.code == 'O6-11' }.pointsShown"))
                .isEqualTo("3.00");
        assertThat(after.getString("totalShown")).isEqualTo("3.00");

        evaluation.putInto(EvaluationState.PROPOSED);
        evaluation
                .act(Account.CITY_LEADER.call(), "approvals", Map.of("resultDigest", before.getString("resultDigest")))
                .statusCode(409)
                .body("code", equalTo("result.changed"));
        assertThat(evaluation.view().getString("state")).isEqualTo("PROPOSED");
        approve(evaluation).statusCode(200).body("state", equalTo("APPROVED"));

        var manifest = new ObjectMapper()
                .readTree(Account.AUDITOR
                        .call()
                        .get(evaluation.path() + "/result/manifest")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        var set = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> sets.findPublished(java.util.UUID.fromString(TestCriteria.organization()))
                        .orElseThrow());
        var input = EvaluationInput.read(manifest.get("input")).input().orElseThrow();
        var again = Sealed.of(set.digest(), input, ScoringEngine.evaluate(set.set(), input));
        assertThat(again.inputDigest()).isEqualTo(manifest.get("inputDigest").asText());
        assertThat(again.resultDigest())
                .isEqualTo(manifest.get("resultDigest").asText())
                .isEqualTo(result(evaluation).getString("resultDigest"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + evaluation.id())
                .then()
                .body("items.action", hasItem("result.sealed"));
    }

    @Test
    void a_finding_needs_a_document_and_caps_the_grade() {
        var evaluation = campaign().next().putInto(EvaluationState.APPRAISING);
        findings(evaluation, Map.of("falseData", true, "financialBreach", false))
                .statusCode(422)
                .body("errors.pointer", contains("/document", "/documentId"));
        findings(
                        evaluation,
                        Map.of(
                                "falseData",
                                true,
                                "financialBreach",
                                false,
                                "document",
                                "1",
                                "documentId",
                                java.util.UUID.randomUUID()))
                .statusCode(422)
                .body("errors.code", contains("result.document.unknown"));
        String file = evaluation
                .findings(FALSE_DATA)
                .statusCode(201)
                .body("findings.file.fileName", equalTo("ket-luan.pdf"))
                .body("caps.code", hasItem("CAP-05"))
                .body("findings.falseData", equalTo(true))
                .body("grade", equalTo("D"))
                .extract()
                .path("findings.file.id");
        var content = evaluation.path() + "/result-documents/" + file + "/content";
        Account.AUDITOR.call().get(content).then().statusCode(200).contentType("application/pdf");
        evaluation.asOfficer().get(content).then().statusCode(409);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", evaluation.etag())
                .body(Map.of("falseData", true, "financialBreach", false, "document", "12/KL"))
                .put(evaluation.path() + "/findings")
                .then()
                .statusCode(422)
                .body("errors.code", contains("finding.file.required"));
        Account.DOST_OFFICER
                .call()
                .header("If-Match", evaluation.etag())
                .body(Map.of("falseData", false, "financialBreach", false))
                .put(evaluation.path() + "/findings")
                .then()
                .statusCode(200)
                .body("caps.code", not(hasItem("CAP-05")));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + evaluation.id())
                .then()
                .body("items.findAll { it.action == 'evaluation.findings-recorded' }.size()", equalTo(2));
        evaluation.putInto(EvaluationState.SCORED);
        findings(evaluation, FALSE_DATA).statusCode(409).body("code", equalTo("evaluation.state.not-allowed"));
        evaluation
                .addResultDocument(Account.DOST_OFFICER)
                .statusCode(409)
                .body("code", equalTo("evaluation.state.not-allowed"));
        // The unit sees what caps its grade once the grade is approved.
        evaluation.putInto(EvaluationState.APPRAISING);
        String last = evaluation.findings(FALSE_DATA).extract().path("findings.file.id");
        evaluation.putInto(EvaluationState.PROPOSED).approve().statusCode(200);
        evaluation
                .asOfficer()
                .get(evaluation.path() + "/result-documents/" + last + "/content")
                .then()
                .statusCode(200);
        evaluation.asOfficer().get(content).then().statusCode(404);
    }

    @Test
    void a_cap_is_set_aside_by_authority_with_reason_and_document_and_still_shows() {
        var evaluation = campaign().next().putInto(EvaluationState.APPRAISING);
        evaluation.findings(FALSE_DATA).statusCode(201);
        evaluation.addResultDocument(Account.CITY_LEADER).statusCode(409);
        var request = new java.util.HashMap<String, Object>(Map.of(
                "cap",
                "CAP-05",
                "reason",
                "Kết luận đã được sửa đổi",
                "document",
                "15/QĐ (minh họa)",
                "documentId",
                java.util.UUID.randomUUID()));
        evaluation.act(Account.CITY_LEADER.call(), "cap-exemptions", request).statusCode(409);
        evaluation.putInto(EvaluationState.PROPOSED);
        evaluation.addResultDocument(Account.DOST_LEADER).statusCode(403);
        evaluation
                .act(Account.CITY_LEADER.call(), "cap-exemptions", request)
                .statusCode(422)
                .body("errors.code", contains("result.document.unknown"));
        request.put("documentId", evaluation.resultDocument(Account.CITY_LEADER));
        evaluation.act(Account.DOST_LEADER.call(), "cap-exemptions", request).statusCode(403);
        evaluation
                .act(
                        Account.CITY_LEADER.call(),
                        "cap-exemptions",
                        Map.of("cap", "CAP-08", "reason", "x", "document", "y"))
                .statusCode(422)
                .body("errors.code", contains("cap.not-triggered", "cap.file.required"));
        evaluation
                .act(
                        Account.CITY_LEADER.call(),
                        "cap-exemptions",
                        Map.of("cap", "CAP-05", "reason", " ", "document", ""))
                .statusCode(422)
                .body("errors.pointer", contains("/document", "/reason"));
        evaluation
                .act(Account.CITY_LEADER.call(), "cap-exemptions", request)
                .statusCode(201)
                .body("caps.find { it.code == 'CAP-05' }.setAside", equalTo(true))
                .body("caps.find { it.code == 'CAP-05' }.document", equalTo("15/QĐ (minh họa)"))
                .body("caps.find { it.code == 'CAP-05' }.file.id", equalTo(request.get("documentId")));
        evaluation
                .act(Account.CITY_LEADER.call(), "cap-exemptions", request)
                .statusCode(422)
                .body("errors[0].code", equalTo("cap.already-set-aside"));
        Account.CITY_LEADER
                .call()
                .header("If-Match", "\"0\"")
                .body(request)
                .post(evaluation.path() + "/cap-exemptions")
                .then()
                .statusCode(412);
        Account.CITY_LEADER
                .call()
                .body(request)
                .post(evaluation.path() + "/cap-exemptions")
                .then()
                .statusCode(428);
    }

    @Test
    void what_was_decided_can_be_neither_changed_nor_deleted() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"approved_result", "cap_exemption", "irregularity"}) {
                assertThatThrownBy(() -> statement.execute("update " + table + " set evaluation_id = evaluation_id"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static io.restassured.response.ValidatableResponse findings(
            TestEvaluation evaluation, Map<String, Object> body) {
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", evaluation.etag())
                .body(body)
                .post(evaluation.path() + "/findings")
                .then();
    }

    private static io.restassured.response.ValidatableResponse approve(TestEvaluation evaluation) {
        return evaluation.act(
                Account.CITY_LEADER.call(),
                "approvals",
                Map.of("resultDigest", result(evaluation).getString("resultDigest")));
    }

    private static io.restassured.path.json.JsonPath result(TestEvaluation evaluation) {
        return Account.AUDITOR
                .call()
                .get(evaluation.path() + "/result")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
