package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.evidence.EvidenceApiTest.added;
import static vn.hanoi.sti.evidence.EvidenceApiTest.decide;
import static vn.hanoi.sti.evidence.EvidenceApiTest.link;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;

/** What is known of a document: said anew in versions, of one time, and sometimes not for everyone. */
@ApiTest
class EvidenceParticularsApiTest {
    @Test
    void what_is_known_is_said_anew_and_the_earlier_word_stays() {
        var dossier = TestDossier.open();
        var file = added(dossier, "TG");
        var path = path(file.getString("documentId"));
        as(dossier.officer, "unit-member").get(path).then().statusCode(200).header("ETag", "\"1\"");
        say(dossier.officer, path, 1, body("number", "12/QĐ", "issuer", "Sở", "validTo", "2027-12-31"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("particularsVersion", equalTo(2))
                .body("number", equalTo("12/QĐ"))
                .body("validTo", equalTo("2027-12-31"))
                .body("confidentiality", equalTo("INTERNAL"))
                .body("uploadedAt", equalTo(file.getString("uploadedAt")));
        as(dossier.governor, "unit-member")
                .get(path + "/particulars")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items[1].number", nullValue());
        say(dossier.head, path, 1, body()).statusCode(412).body("currentEtag", equalTo("\"2\""));
        as(dossier.officer, "unit-member")
                .body(body())
                .put(path + "/particulars")
                .then()
                .statusCode(428);
        as("evidence-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=evidence&objectId=" + file.getString("documentId"))
                .then()
                .body("items.action", contains("evidence.added", "evidence.described"))
                .body("items[1].details.number", equalTo("12/QĐ"));
    }

    @Test
    void every_gap_is_named_at_once() {
        var dossier = TestDossier.open();
        var path = path(added(dossier, null).getString("documentId"));
        say(
                        dossier.officer,
                        path,
                        1,
                        body(
                                "issuedOn",
                                "2099-01-01",
                                "periodFrom",
                                "2024-02-01",
                                "periodTo",
                                "2024-01-31",
                                "validFrom",
                                "2024-02-01",
                                "validTo",
                                "2024-01-31"))
                .statusCode(422)
                .body("errors.pointer", contains("/issuedOn", "/periodTo", "/validTo"))
                .body(
                        "errors.code",
                        contains("evidence.issued.future", "evidence.period.order", "evidence.validity.order"));
        say(dossier.officer, path, 1, body("title", " ")).statusCode(422).body("errors.pointer", contains("/title"));
        say(dossier.officer, path, 1, body("confidentiality", "SECRET")).statusCode(400);
        say(dossier.officer, path, 1, body("uploadedAt", "2024-01-01T00:00:00Z"))
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"));
    }

    @Test
    void what_covers_another_time_is_marked_and_proves_nothing() {
        var dossier = TestDossier.open();
        var file = added(dossier, null);
        var revision = file.getString("revisionId");
        var path = path(file.getString("documentId"));
        say(dossier.officer, path, 1, body("periodFrom", "2024-01-01", "periodTo", "2024-12-31"))
                .statusCode(200);
        var whole = link(dossier, revision, "TG", null)
                .body("findings", empty())
                .extract()
                .<String>path("id");
        link(dossier, revision, "TG", "2024").body("findings", empty());
        var outside = link(dossier, revision, "TG", "2023")
                .statusCode(201)
                .body("findings", contains("evidence.period.outside"))
                .extract()
                .<String>path("id");
        dossier.state("APPRAISING");
        decide(outside, 0, "ACCEPTED", null).statusCode(422).body("errors[0].code", equalTo("evidence.period.outside"));
        decide(outside, 0, "REJECTED", "Sai kỳ").statusCode(200);
        decide(whole, 0, "ACCEPTED", null).statusCode(200);
        dossier.state("COLLECTING");
        say(dossier.officer, path, 2, body("periodFrom", "2019-01-01", "periodTo", "2019-12-31"))
                .statusCode(200)
                .body("links.findings.flatten().unique()", contains("evidence.period.outside"));
    }

    @ParameterizedTest(name = "{0} as {1}: a restricted file {2}")
    @CsvSource({
        "officer, unit-member, 200",
        "head, unit-member, 200",
        "governor, unit-member, 403",
        "someone, dost-officer, 200",
        "someone, dost-leader, 200",
        "someone, auditor, 200",
        "stranger, unit-member, 404",
    })
    void what_is_restricted_is_seen_by_the_organization_the_department_and_auditors(
            String who, String role, int status) {
        var dossier = TestDossier.open();
        var file = added(dossier, "TG");
        say(dossier.officer, path(file.getString("documentId")), 1, body("confidentiality", "RESTRICTED"))
                .statusCode(200);
        var subject = switch (who) {
            case "officer" -> dossier.officer;
            case "head" -> dossier.head;
            case "governor" -> dossier.governor;
            default -> who + "-" + role;
        };
        var answer = as(subject, role)
                .get("/api/v1/evidence-revisions/" + file.getString("revisionId") + "/content")
                .then()
                .statusCode(status);
        if (status == 403) {
            answer.body("code", equalTo("evidence.restricted"));
        }
        as("evidence-auditor", "auditor")
                .get("/api/v1/audit-entries?action=evidence.opened&objectId=" + file.getString("documentId"))
                .then()
                .body("items.actorSubject", status == 200 ? contains(subject) : empty());
        if (status != 404) {
            as(subject, role)
                    .get(dossier.path("/evidence"))
                    .then()
                    .body("items[0].contentVisible", equalTo(status == 200));
        }
    }

    @ParameterizedTest(name = "{0} as {1}: say {2}, read {3}")
    @CsvSource({
        "head, unit-member, 200, 200",
        "governor, unit-member, 403, 200",
        "stranger, unit-member, 404, 404",
        "someone, dost-officer, 403, 200",
        "someone, auditor, 403, 200",
        "someone, city-leader, 403, 403",
        "someone, admin, 403, 403",
        "someone, machine-reader, 403, 403",
    })
    void roles_by_objects(String who, String role, int say, int read) {
        var dossier = TestDossier.open();
        var path = path(added(dossier, null).getString("documentId"));
        var subject = switch (who) {
            case "head" -> dossier.head;
            case "governor" -> dossier.governor;
            default -> who + "-" + role;
        };
        as(subject, role).get(path).then().statusCode(read);
        as(subject, role).get(path + "/particulars").then().statusCode(read);
        as(subject, role)
                .header("If-Match", "\"1\"")
                .body(body())
                .put(path + "/particulars")
                .then()
                .statusCode(say);
    }

    @Test
    void once_submitted_nothing_is_said_anew() {
        var dossier = TestDossier.open();
        var path = path(added(dossier, null).getString("documentId"));
        dossier.state("SUBMITTED");
        say(dossier.officer, path, 1, body()).statusCode(409).body("code", equalTo("evaluation.locked.submitted"));
        assertThat(TestDossier.visibleRows("evidence_particulars", dossier.evaluation, "all", null))
                .isEqualTo(1);
    }

    private static String path(String document) {
        return "/api/v1/evidence-documents/" + document;
    }

    private static Map<String, Object> body(String... members) {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Báo cáo", "confidentiality", "INTERNAL"));
        for (var i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return body;
    }

    private static ValidatableResponse say(String subject, String path, int version, Map<String, Object> body) {
        return as(subject, "unit-member")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path + "/particulars")
                .then();
    }
}
