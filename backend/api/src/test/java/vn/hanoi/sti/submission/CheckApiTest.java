package vn.hanoi.sti.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.engine.check.CheckRule;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Checks before handing in: what they find, what they hold back, who may see and answer them. */
@ApiTest
class CheckApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.ofCouncils();
        }
    }

    @Test
    void rules_are_known_in_advance() {
        Account.STRANGER
                .call()
                .get("/api/v1/check-rules")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(CheckRule.values().length))
                .body("items.find { it.code == 'check.value.missing' }.severity", equalTo("ERROR"))
                .body("bounds.illustrative", equalTo(true));
    }

    @Test
    void rules_are_public() {
        RestAssured.given()
                .get("/api/v1/check-rules")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(CheckRule.values().length));
    }

    @Test
    void empty_cells_block_and_are_all_named_at_once() {
        var evaluation = campaign.next();
        evaluation
                .act(evaluation.asOfficer(), "submissions", "{}")
                .statusCode(422)
                .body("code", equalTo("submission.checks.failed"))
                .body("errors.size()", greaterThan(30))
                .body(
                        "errors.find { it.pointer.startsWith('/indicators/O6-12/') }.code",
                        equalTo("check.value.missing"))
                .body(
                        "errors.find { it.pointer == '/indicators/O6-51/single' }.code",
                        equalTo("check.statement.missing"));
        assertThat(evaluation.view().getString("state")).isEqualTo("COLLECTING");
        evaluation.submit().statusCode(200);
    }

    @Test
    void a_claim_without_proof_blocks_until_it_is_explained() {
        var evaluation = campaign.next();
        var year = campaign.year() - 1;
        save(
                evaluation,
                "O6-12",
                year,
                0,
                "{\"state\":\"REPORTED\",\"value\":{\"numerator\":\"3\",\"denominator\":\"4\"}}");
        checks(evaluation.asOfficer(), evaluation, 200)
                .body("items.findAll { it.indicatorCode == 'O6-12' }.code", hasItem("check.evidence.missing"))
                .body("submittable", equalTo(false));
        save(
                evaluation,
                "O6-12",
                year,
                1,
                "{\"state\":\"REPORTED\",\"value\":{\"numerator\":\"3\",\"denominator\":\"4\"},\"explanation\":\"Đang xin bản sao\"}");
        checks(evaluation.asOfficer(), evaluation, 200)
                .body("items.findAll { it.indicatorCode == 'O6-12' }.code", not(hasItem("check.evidence.missing")))
                .body("items.find { it.code == 'check.evidence.explained' }.settled", equalTo(true));
    }

    @Test
    void a_warning_takes_a_comment_and_a_changed_figure_takes_another() {
        var evaluation = campaign.next();
        var year = campaign.year() - 1;
        save(evaluation, "O6-25", year, 0, over("5"));
        var fingerprint = fingerprint(evaluation, "check.ratio.above-whole");
        assertThat(fingerprint).isNotNull();
        evaluation.declared();
        checks(evaluation.asOfficer(), evaluation, 200)
                .body("submittable", equalTo(true))
                .body("items.find { it.code == 'check.ratio.above-whole' }.comments[0].text", equalTo("Đã rà soát"));
        var revision = 2; // declared once more with its explanation
        save(evaluation, "O6-25", year, revision, over("6"));
        assertThat(fingerprint(evaluation, "check.ratio.above-whole")).isNotEqualTo(fingerprint);
        evaluation
                .act(evaluation.asOfficer(), "submissions", "{}")
                .statusCode(422)
                .body("errors.find { it.code == 'check.ratio.above-whole' }.params.severity", equalTo("WARNING"));
        comment(evaluation.asHead(), evaluation, fingerprint, 422)
                .body("errors[0].pointer", equalTo("/comments/0/fingerprint"))
                .body("errors[0].code", equalTo("check.comment.unknown"));
        comment(evaluation.asHead(), evaluation, fingerprint(evaluation, "check.ratio.above-whole"), 200);
    }

    @Test
    void errors_take_no_comment_and_strangers_no_look() {
        var evaluation = campaign.next();
        comment(evaluation.asOfficer(), evaluation, fingerprint(evaluation, "check.value.missing"), 422)
                .body("errors[0].code", equalTo("check.comment.not-a-warning"));
        var other = campaign.next();
        checks(other.asOfficer(), evaluation, 404);
        checks(Account.STRANGER.call(), evaluation, 404);
        checks(Account.CITY_LEADER.call(), evaluation, 403);
        checks(Account.ADMIN.call(), evaluation, 403);
        checks(Account.AUDITOR.call(), evaluation, 200).body("commentable", equalTo(false));
        comment(other.asHead(), evaluation, "0".repeat(64), 404);
        comment(Account.DOST_OFFICER.call(), evaluation, "0".repeat(64), 403);
        evaluation.submit().statusCode(200);
        comment(evaluation.asOfficer(), evaluation, "0".repeat(64), 409)
                .body("code", equalTo("evaluation.locked.submitted"));
    }

    @Test
    void outputs_are_claimed_by_name_once_in_the_city() {
        var mine = campaign.next();
        var theirs = campaign.next();
        var year = campaign.year() - 1;
        var doi = "10.5555/" + UUID.randomUUID();
        for (var evaluation : List.of(mine, theirs)) {
            save(
                    evaluation,
                    "O6-31",
                    year,
                    0,
                    "{\"state\":\"REPORTED\",\"value\":{\"fte\":\"10\",\"outputs\":[{\"type\":\"WOS_SCOPUS_Q1\",\"count\":\"2\"}]}}");
        }
        claim(mine, year, 0, List.of(output("DOI", doi)), 200).body("revision", equalTo(1));
        claim(mine, year, 0, List.of(output("DOI", doi)), 412).body("code", equalTo("concurrency.stale"));
        claim(theirs, year, 0, List.of(output("DOI", "https://doi.org/" + doi.toUpperCase())), 200);
        var item = "items.find { it.code == 'check.output.elsewhere' }.";
        checks(mine.asOfficer(), mine, 200)
                .body(item + "severity", equalTo("WARNING"))
                .body(item + "claimedBy", nullValue())
                .body("toString()", not(containsString(theirs.organization().code())));
        checks(Account.DOST_OFFICER.call(), mine, 200).body(item + "claimedBy.size()", equalTo(1));
        claim(mine, year, 1, List.of(output("DOI", doi), output("DOI", doi)), 200);
        checks(mine.asOfficer(), mine, 200).body("items.code", hasItem("check.output.duplicate"));
        claim(mine, year, 2, List.of(), 200);
        checks(mine.asOfficer(), mine, 200).body("items.code", not(hasItem("check.output.elsewhere")));
        mine.asOfficer()
                .get(mine.path() + "/claimed-outputs")
                .then()
                .statusCode(200)
                .body("items[0].revision", equalTo(3));
        claim(mine, year, 3, List.of(output("ISBN", "978-0-306-40615-8"), output("DOI", "x")), 422)
                .body("errors.pointer", equalTo(List.of("/outputs/0/identifier", "/outputs/1/identifier")));
    }

    private static Map<String, String> output(String kind, String identifier) {
        return Map.of("type", "WOS_SCOPUS_Q1", "kind", kind, "identifier", identifier, "title", "Bài báo");
    }

    private static io.restassured.response.ValidatableResponse claim(
            TestEvaluation evaluation, int year, int revision, List<Map<String, String>> outputs, int status) {
        return evaluation
                .asOfficer()
                .header("If-Match", "\"" + revision + "\"")
                .body(Map.of("outputs", outputs))
                .put(evaluation.path() + "/claimed-outputs/O6-31/" + year)
                .then()
                .statusCode(status);
    }

    private static String over(String numerator) {
        return "{\"state\":\"REPORTED\",\"value\":{\"numerator\":\"" + numerator + "\",\"denominator\":\"4\"}}";
    }

    private static String fingerprint(TestEvaluation evaluation, String code) {
        return checks(evaluation.asOfficer(), evaluation, 200)
                .extract()
                .path("items.find { it.code == '" + code + "' }.fingerprint");
    }

    private static io.restassured.response.ValidatableResponse checks(
            RequestSpecification who, TestEvaluation evaluation, int status) {
        return who.get(evaluation.path() + "/checks").then().statusCode(status);
    }

    private static io.restassured.response.ValidatableResponse comment(
            RequestSpecification who, TestEvaluation evaluation, String fingerprint, int status) {
        return who.body(Map.of("comments", List.of(Map.of("fingerprint", fingerprint, "text", "Đã kiểm tra lại"))))
                .post(evaluation.path() + "/check-comments")
                .then()
                .statusCode(status);
    }

    private static void save(TestEvaluation evaluation, String code, int year, int revision, String body) {
        evaluation
                .asOfficer()
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .put(evaluation.path() + "/values/" + code + "/" + year)
                .then()
                .statusCode(200);
    }
}
