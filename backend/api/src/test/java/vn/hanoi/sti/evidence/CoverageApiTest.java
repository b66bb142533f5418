package vn.hanoi.sti.evidence;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.evidence.EvidenceApiTest.decide;
import static vn.hanoi.sti.evidence.EvidenceApiTest.upload;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.content.SampleFiles;

/** The matrix of criteria and years, and contents that two organizations supplied. */
@ApiTest
class CoverageApiTest {
    @Test
    void the_matrix_shows_each_year_and_what_proves_nothing() {
        var dossier = TestDossier.open();
        var accepted = added(dossier, "1", "TG", "2023");
        var returned = added(dossier, "2", "TG", "2024");
        added(dossier, "3", null, null);
        dossier.state("APPRAISING");
        decide(accepted, 0, "ACCEPTED", null).statusCode(200);
        decide(returned, 0, "REJECTED", "Mờ").statusCode(200);
        as(dossier.governor, "unit-member")
                .get(dossier.path("/evidence-coverage"))
                .then()
                .statusCode(200)
                .body("years", contains("2023", "2024", "2025"))
                .body(
                        "criteria.indicators.flatten().find { it.code == 'TG' }.cells.state",
                        contains("ACCEPTED", "RETURNED", "NONE"))
                .body("criteria.find { it.indicators.code.contains('TG') }.cells[2].counts.NONE", greaterThan(0))
                .body("criteria.indicators.flatten().code", not(hasItem("ZERO")))
                .body("unused.fileName", contains("3.pdf"));
    }

    @ParameterizedTest(name = "{0} as {1}: matrix {2}, shared contents {3}")
    @CsvSource({
        "officer, unit-member, 200, 403",
        "governor, unit-member, 200, 403",
        "stranger, unit-member, 404, 403",
        "someone, dost-officer, 200, 200",
        "someone, dost-leader, 200, 200",
        "someone, auditor, 200, 200",
        "someone, city-leader, 403, 403",
        "someone, admin, 403, 403",
    })
    void roles_by_objects(String who, String role, int matrix, int shared) {
        var dossier = TestDossier.open();
        var subject = switch (who) {
            case "officer" -> dossier.officer;
            case "governor" -> dossier.governor;
            default -> who + "-" + role;
        };
        as(subject, role).get(dossier.path("/evidence-coverage")).then().statusCode(matrix);
        as(subject, role).get("/api/v1/shared-contents").then().statusCode(shared);
    }

    @Test
    void a_content_of_two_organizations_is_looked_at_by_the_department_alone() {
        var first = TestDossier.open();
        var second = TestDossier.open();
        var content = SampleFiles.pdf("shared" + first.evaluation);
        var sha256 = upload(first, first.officer, "a.pdf", content)
                .post(first.path("/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("sha256");
        // Twice in one organization is nobody's concern.
        upload(first, first.officer, "again.pdf", content)
                .post(first.path("/evidence"))
                .then()
                .statusCode(201);
        var item = "items.find { it.sha256 == '" + sha256 + "' }";
        as("someone-dost-officer", "dost-officer")
                .get("/api/v1/shared-contents")
                .then()
                .body(item, nullValue());
        upload(second, second.officer, "b.pdf", content)
                .post(second.path("/evidence"))
                .then()
                .statusCode(201)
                .body(not(containsString(first.agency.toString())))
                .body(not(containsString("a.pdf")));
        as("someone-dost-officer", "dost-officer")
                .get("/api/v1/shared-contents")
                .then()
                .body(item + ".uses.fileName", contains("a.pdf", "again.pdf", "b.pdf"))
                .body(item + ".version", equalTo(0))
                .body(item + ".allowedActions", contains("CONCLUDE"));
        conclude(sha256, 3, Map.of("conclusion", "LEGITIMATE", "note", "x")).statusCode(412);
        conclude(sha256, 0, Map.of("conclusion", "LEGITIMATE", "note", " ")).statusCode(422);
        conclude(sha256, 0, Map.of("conclusion", "LEGITIMATE", "note", "Quyết định chung"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("conclusion", equalTo("LEGITIMATE"));
        conclude(sha256, 1, Map.of("conclusion", "QUESTIONED", "note", "Xem lại"))
                .statusCode(200)
                .body("version", equalTo(2));
        conclude("0".repeat(64), 0, Map.of("conclusion", "QUESTIONED", "note", "x"))
                .statusCode(404);
        as("evidence-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=shared-content")
                .then()
                .body("items.findAll { it.details.sha256 == '" + sha256 + "' }.action", hasSize(2));
    }

    private static ValidatableResponse conclude(String sha256, int version, Map<String, String> body) {
        return as("someone-dost-officer", "dost-officer")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/shared-contents/" + sha256 + "/conclusion")
                .then();
    }

    private static String added(TestDossier dossier, String name, String indicator, String period) {
        var call = upload(dossier, dossier.officer, name + ".pdf", SampleFiles.pdf(name + dossier.evaluation));
        if (indicator != null) {
            call.multiPart("indicatorCode", indicator).multiPart("period", period);
        }
        return call.post(dossier.path("/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .path("links[0].id");
    }
}
