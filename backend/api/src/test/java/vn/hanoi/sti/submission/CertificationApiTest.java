package vn.hanoi.sti.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** What a head certifies, the receipt of it, taking it back, and certifying by order of the head. */
@ApiTest
class CertificationApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.ofCouncils();
        }
    }

    @Test
    void the_receipt_is_the_digest_of_exactly_what_was_read() throws Exception {
        var evaluation = campaign.next();
        save(evaluation, 0, "3");
        evaluation.submit().statusCode(200);
        var digest = evaluation.certifiedDigest();
        evaluation.certify().statusCode(200);
        var receipt = evaluation
                .asHead()
                .get(evaluation.path() + "/receipts/1")
                .then()
                .statusCode(200)
                .body("digest", equalTo(digest))
                .body("delegated", equalTo(false))
                .extract()
                .jsonPath();
        var content = receipt.getString("content");
        assertThat(CanonicalJson.sha256(content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(digest);
        assertThat(CanonicalJson.sha256(JSON.readTree(content))).isEqualTo(digest);
        // Put together once more from the rows themselves.
        assertThat(evaluation.certifiedDigest()).isEqualTo(digest);
        var cell = java.util.stream.StreamSupport.stream(
                        JSON.readTree(content).get("values").spliterator(), false)
                .filter(value -> value.get("indicator").asText().equals("O6-12")
                        && value.get("period").asText().equals(Integer.toString(campaign.year() - 1)))
                .findFirst()
                .orElseThrow();
        assertThat(cell.get("value").get("numerator").asText()).isEqualTo("3");
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=receipt&objectId=" + evaluation.id() + "/1")
                .then()
                .body("items[0].details.digest", equalTo(digest));
        evaluation.asHead().get(evaluation.path() + "/receipts/2").then().statusCode(404);
    }

    @Test
    void the_very_place_of_a_claim_is_certified_with_it() throws Exception {
        var evaluation = campaign.next();
        save(evaluation, 0, "3");
        evaluation.pinned("O6-12", Map.of("x", "0.1", "y", "0.25", "width", "0.5", "height", "0.05"));
        evaluation.submit().statusCode(200);
        evaluation.certify().statusCode(200);
        var evidence =
                JSON.readTree((String) receipt(evaluation, 1).get("content")).get("evidence");
        assertThat(evidence).hasSize(1);
        var claim = (com.fasterxml.jackson.databind.node.ObjectNode) evidence.get(0);
        assertThat(claim.remove(java.util.List.of("documentId", "revisionId", "sha256")))
                .isSameAs(claim);
        assertThat(claim).isEqualTo(JSON.readTree("""
                {"indicator": "O6-12", "period": null, "revision": 1, "title": "tep-1.pdf", "page": 1,
                 "region": {"x": "0.1", "y": "0.25", "width": "0.5", "height": "0.05"},
                 "quote": "Doanh thu 12 tỷ"}"""));
    }

    @Test
    void nothing_is_certified_that_was_not_read() {
        var evaluation = campaign.next();
        evaluation.submit().statusCode(200);
        evaluation
                .act(evaluation.asHead(), "certifications", Map.of("statement", true))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/digest"));
        var digest = evaluation.certifiedDigest();
        evaluation.changedBehindItsBack();
        evaluation
                .act(evaluation.asHead(), "certifications", Map.of("statement", true, "digest", digest))
                .statusCode(409)
                .body("code", equalTo("certification.changed"))
                .body("digest", equalTo(evaluation.certifiedDigest()));
        assertThat(evaluation.view().getString("state")).isEqualTo("SUBMITTED");
        receipts(evaluation.asHead(), evaluation, 200).body("items", hasSize(0));
    }

    @Test
    void a_second_certification_shows_what_changed_and_keeps_the_first_receipt() {
        var evaluation = campaign.next();
        save(evaluation, 0, "3");
        evaluation.submit().statusCode(200);
        certification(evaluation)
                .body("changes.size()", equalTo(total(evaluation)))
                .body("unchanged", equalTo(0));
        evaluation.certify().statusCode(200);
        var first = receipt(evaluation, 1);
        evaluation
                .act(evaluation.asHead(), "unsubmissions", "{}")
                .statusCode(200)
                .body("state", equalTo("COLLECTING"));
        save(evaluation, 1, "4");
        evaluation.submit().statusCode(200);
        certification(evaluation)
                .body("changes", hasSize(1))
                .body("changes[0].before.value.numerator", equalTo("3"))
                .body("changes[0].after.value.numerator", equalTo("4"));
        evaluation.certify().statusCode(200);
        assertThat(receipt(evaluation, 1)).isEqualTo(first);
        evaluation
                .asHead()
                .get(evaluation.path() + "/receipts/2")
                .then()
                .body("previousDigest", equalTo(first.get("digest")));
        receipts(evaluation.asOfficer(), evaluation, 200).body("items.number", equalTo(java.util.List.of(2, 1)));
    }

    @Test
    void it_is_taken_back_by_whom_it_belongs_to_and_only_before_the_appraisal() {
        var evaluation = campaign.next();
        evaluation.submit().statusCode(200);
        certification(evaluation).body("takeBack", equalTo(true));
        evaluation.act(Account.DOST_OFFICER.call(), "unsubmissions", "{}").statusCode(403);
        evaluation.act(evaluation.asOfficer(), "unsubmissions", "{}").statusCode(200);
        evaluation.submit().statusCode(200);
        evaluation.certify().statusCode(200);
        evaluation.act(evaluation.asOfficer(), "unsubmissions", "{}").statusCode(403);
        evaluation.act(evaluation.asHead(), "unsubmissions", "{}").statusCode(200);
        evaluation.broughtTo(EvaluationState.APPRAISING);
        evaluation
                .act(evaluation.asHead(), "unsubmissions", "{}")
                .statusCode(409)
                .body("code", equalTo("evaluation.state.not-allowed"));
        assertThat(evaluation.view().<String>getList("history.action"))
                .contains("RETURN")
                .doesNotContain("UNSUBMIT");
    }

    @Test
    void receipts_are_for_the_unit_and_the_department() {
        var evaluation = campaign.next();
        evaluation.submit().statusCode(200);
        evaluation.certify().statusCode(200);
        var other = campaign.next();
        receipts(other.asHead(), evaluation, 404);
        receipts(Account.STRANGER.call(), evaluation, 404);
        receipts(Account.CITY_LEADER.call(), evaluation, 403);
        receipts(Account.DOST_OFFICER.call(), evaluation, 200).body("items", hasSize(1));
        other.asHead().get(evaluation.path() + "/certification").then().statusCode(404);
        other.asHead().get(evaluation.path() + "/receipts/1").then().statusCode(404);
        other.asHead().get(evaluation.path() + "/delegations").then().statusCode(404);
    }

    @Test
    void who_is_put_in_charge_certifies_and_both_are_named() {
        var evaluation = campaign.next();
        evaluation.submit().statusCode(200);
        var digest = Map.of("statement", true, "digest", evaluation.certifiedDigest());
        evaluation.act(evaluation.asOfficer(), "certifications", digest).statusCode(403);
        evaluation.asOfficer().get("/api/v1/me/tasks").then().body("waiting", equalTo(1));
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        delegate(evaluation, evaluation.asOfficer(), body(evaluation, today, today))
                .statusCode(403);
        delegate(evaluation, evaluation.asHead(), body(evaluation, today.minusDays(9), today.minusDays(1)))
                .statusCode(422)
                .body("errors[0].code", equalTo("delegation.period.past"));
        delegate(evaluation, evaluation.asHead(), body(evaluation, today, today.minusDays(1)))
                .statusCode(422)
                .body("errors[0].code", equalTo("delegation.period.order"));
        var stranger = new HashMap<>(body(evaluation, today, today));
        stranger.put("personId", UUID.randomUUID().toString());
        stranger.put("documentDate", today.plusDays(1).toString());
        delegate(evaluation, evaluation.asHead(), stranger)
                .statusCode(422)
                .body("errors.code", hasItem("delegation.person.not-a-member"))
                .body("errors.code", hasItem("delegation.document.future"));
        String id = delegate(evaluation, evaluation.asHead(), body(evaluation, today, today.plusDays(3)))
                .statusCode(200)
                .body("items[0].standing", equalTo(true))
                .extract()
                .path("items[0].id");
        evaluation.asOfficer().get(evaluation.path()).then().body("allowedActions", hasItem("CERTIFY"));
        // Who was put in charge finds it as own work, no longer as something to wait for.
        evaluation
                .asOfficer()
                .get("/api/v1/me/tasks")
                .then()
                .body("items.kind", contains("CERTIFY"))
                .body("waiting", equalTo(0));
        evaluation.act(evaluation.asOfficer(), "certifications", digest).statusCode(200);
        var head = "Thủ trưởng " + evaluation.organization().code();
        receipts(evaluation.asHead(), evaluation, 200)
                .body("items[0].delegated", equalTo(true))
                .body("items[0].byName", containsString("TUQ. " + head));
        assertThat(evaluation.view().<String>getList("history.byName").getLast())
                .contains("TUQ. " + head);
        evaluation.act(evaluation.asHead(), "unsubmissions", "{}").statusCode(200);
        evaluation.submit().statusCode(200);
        revoke(evaluation, id, 7).statusCode(412);
        revoke(evaluation, id, 0).statusCode(200).body("items[0].standing", equalTo(false));
        revoke(evaluation, id, 1).statusCode(409).body("code", equalTo("delegation.ended"));
        evaluation
                .act(
                        evaluation.asOfficer(),
                        "certifications",
                        Map.of("statement", true, "digest", evaluation.certifiedDigest()))
                .statusCode(403);
        evaluation.asOfficer().get(evaluation.path()).then().body("allowedActions", not(hasItem("CERTIFY")));
    }

    private static ValidatableResponse revoke(TestEvaluation evaluation, String id, int version) {
        return evaluation
                .asHead()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Đã về cơ quan"))
                .post(evaluation.path() + "/delegations/" + id + "/revocations")
                .then();
    }

    private static ValidatableResponse delegate(
            TestEvaluation evaluation, RequestSpecification who, Map<String, ?> body) {
        return who.body(body).post(evaluation.path() + "/delegations").then();
    }

    private static Map<String, Object> body(TestEvaluation evaluation, LocalDate from, LocalDate to) {
        String officer = evaluation
                .asHead()
                .get(evaluation.path() + "/delegations")
                .then()
                .statusCode(200)
                .extract()
                .path("members[0].personId");
        return Map.of(
                "personId",
                officer,
                "documentNumber",
                "12/UQ",
                "documentDate",
                "2026-01-05",
                "validFrom",
                from.toString(),
                "validTo",
                to.toString());
    }

    private static int total(TestEvaluation evaluation) {
        return evaluation
                .asHead()
                .get(evaluation.path() + "/sheet")
                .then()
                .extract()
                .path("progress.valuesTotal");
    }

    private static Map<String, Object> receipt(TestEvaluation evaluation, int number) {
        return evaluation
                .asHead()
                .get(evaluation.path() + "/receipts/" + number)
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    private static ValidatableResponse certification(TestEvaluation evaluation) {
        return evaluation
                .asHead()
                .get(evaluation.path() + "/certification")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse receipts(RequestSpecification who, TestEvaluation evaluation, int status) {
        return who.get(evaluation.path() + "/receipts").then().statusCode(status);
    }

    private static void save(TestEvaluation evaluation, int revision, String numerator) {
        evaluation
                .asOfficer()
                .header("If-Match", "\"" + revision + "\"")
                .body("{\"state\":\"REPORTED\",\"value\":{\"numerator\":\"" + numerator
                        + "\",\"denominator\":\"4\"},\"explanation\":\"Theo sổ\"}")
                .put(evaluation.path() + "/values/O6-12/" + (campaign.year() - 1))
                .then()
                .statusCode(200);
    }
}
