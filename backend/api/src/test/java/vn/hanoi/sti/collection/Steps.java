package vn.hanoi.sti.collection;

import static vn.hanoi.sti.ApiTest.Call.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.evidence.TestDossier;

/** What people do with a dossier through the API. */
final class Steps {
    static final String APPRAISER = "collection-appraiser";

    private Steps() {}

    static ValidatableResponse save(TestDossier dossier, String cell, int revision, String body) {
        return save(dossier, dossier.officer, cell, revision, body);
    }

    /** @param body JSON with single quotes */
    static ValidatableResponse save(TestDossier dossier, String subject, String cell, int revision, String body) {
        return as(subject, "unit-member")
                .header("If-Match", "\"" + revision + "\"")
                .body(body.replace('\'', '"'))
                .put(dossier.path("/values/" + cell))
                .then();
    }

    static ValidatableResponse sheet(TestDossier dossier) {
        return as(dossier.officer, "unit-member")
                .get(dossier.path("/sheet"))
                .then()
                .statusCode(200);
    }

    /** As the department's officer sees it. */
    static ValidatableResponse appraisersSheet(TestDossier dossier) {
        return as(APPRAISER, "dost-officer").get(dossier.path("/sheet")).then().statusCode(200);
    }

    static void attach(TestDossier dossier, String indicator) {
        as(dossier.officer, "unit-member")
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", SampleFiles.pdf(indicator + dossier.evaluation), "application/pdf")
                .multiPart("indicatorCode", indicator)
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(201);
    }

    static ValidatableResponse appraise(
            TestDossier dossier, String code, int version, String decision, Integer level, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision));
        if (level != null) {
            body.put("level", level);
        }
        if (reason != null) {
            body.put("reason", reason);
        }
        return as(APPRAISER, "dost-officer")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(dossier.path("/appraisals/" + code))
                .then();
    }

    static ValidatableResponse acceptAll(TestDossier dossier, String... codes) {
        return as(APPRAISER, "dost-officer")
                .header("If-Match", evaluationEtag(dossier))
                .body(Map.of("indicators", codes))
                .post(dossier.path("/appraisals/acceptances"))
                .then();
    }

    static String evaluationEtag(TestDossier dossier) {
        return as(APPRAISER, "dost-officer")
                .get(dossier.path(""))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Path to one indicator in the sheet. */
    static String indicator(String code, String member) {
        return "groups.collectMany { it.criteria }.collectMany { it.indicators }.find { it.code == '" + code + "' }."
                + member;
    }
}
