package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.evidence.EvidenceApiTest.upload;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.content.SampleFiles;

/** Who reaches which evidence, through the API and past it. */
@ApiTest
class EvidenceVisibilityTest {
    private TestDossier own;
    private TestDossier other;
    private String document;
    private String revision;
    private String link;

    @BeforeEach
    void evidence() {
        own = TestDossier.open();
        other = TestDossier.open();
        var added = upload(own, own.officer, "a.pdf", SampleFiles.pdf("v" + own.evaluation))
                .multiPart("indicatorCode", "TG")
                .post(own.path("/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        document = added.getString("documentId");
        revision = added.getString("revisionId");
        link = added.getString("links[0].id");
    }

    @ParameterizedTest(name = "{0} as {1}: list and read {2}, add {3}, withdraw {4}, decide {5}")
    @CsvSource({
        // subject, role, read, add, withdraw, decide
        "officer, unit-member, 200, 201, 204, 403",
        "head, unit-member, 200, 201, 204, 403",
        "governor, unit-member, 200, 403, 403, 403",
        "stranger, unit-member, 404, 404, 404, 403",
        "nobody, unit-member, 404, 404, 404, 403",
        "someone, dost-officer, 200, 403, 403, 409",
        "someone, dost-leader, 200, 403, 403, 403",
        "someone, auditor, 200, 403, 403, 403",
        "someone, city-leader, 403, 403, 403, 403",
        "someone, admin, 403, 403, 403, 403",
        "someone, machine-reader, 403, 403, 403, 403",
    })
    void roles_by_objects(String who, String role, int read, int add, int withdraw, int decide) {
        var subject = switch (who) {
            case "officer" -> own.officer;
            case "head" -> own.head;
            case "governor" -> own.governor;
            case "stranger" -> other.officer;
            default -> who + "-" + role;
        };
        as(subject, role).get(own.path("/evidence")).then().statusCode(read);
        as(subject, role)
                .get("/api/v1/evidence-revisions/" + revision + "/content")
                .then()
                .statusCode(read);
        as(subject, role)
                .contentType("multipart/form-data")
                .multiPart("file", "b.pdf", SampleFiles.pdf("b" + own.evaluation))
                .post(own.path("/evidence"))
                .then()
                .statusCode(add);
        as(subject, role)
                .contentType("multipart/form-data")
                .multiPart("file", "b.pdf", SampleFiles.pdf("c" + own.evaluation))
                .post("/api/v1/evidence-documents/" + document + "/revisions")
                .then()
                .statusCode(add);
        as(subject, role)
                .body(Map.of("revisionId", UUID.randomUUID(), "indicatorCode", "TG"))
                .post(own.path("/evidence-links"))
                .then()
                .statusCode(add == 201 ? 422 : add);
        var standing = as(own.officer, "unit-member")
                .get(own.path("/evidence?indicator=TG"))
                .jsonPath();
        link = standing.getString("items[0].links[0].id");
        as(subject, role)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED"))
                .put("/api/v1/evidence-links/" + link + "/decision")
                .then()
                .statusCode(decide);
        as(subject, role)
                .header("If-Match", "\"0\"")
                .delete("/api/v1/evidence-links/" + link)
                .then()
                .statusCode(withdraw);
    }

    @Test
    void a_file_of_another_evaluation_cannot_be_linked() {
        as(other.officer, "unit-member")
                .body(Map.of("revisionId", revision, "indicatorCode", "TG"))
                .post(other.path("/evidence-links"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("evidence.revision.unknown"));
    }

    @Test
    void who_supplied_a_file_does_not_judge_it() {
        own.state("APPRAISING");
        var offered = "items[0].links[0].allowedActions";
        as("visibility-appraiser", "dost-officer")
                .get(own.path("/evidence?indicator=TG"))
                .then()
                .body(offered, hasItem("DECIDE"));
        as(own.officer, "dost-officer", "unit-member")
                .get(own.path("/evidence?indicator=TG"))
                .then()
                .body(offered, not(hasItem("DECIDE")));
        as(own.officer, "dost-officer", "unit-member")
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED"))
                .put("/api/v1/evidence-links/" + link + "/decision")
                .then()
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence_document", "evidence_revision", "evidence_link", "evidence_particulars"})
    void the_database_itself_shows_no_row_outside_the_scope(String table) {
        assertThat(TestDossier.visibleRows(table, own.evaluation, null, null)).isZero();
        assertThat(TestDossier.visibleRows(table, own.evaluation, "agencies", other.agency.toString()))
                .isZero();
        assertThat(TestDossier.visibleRows(table, own.evaluation, "agencies", other.agency + "," + own.agency))
                .isEqualTo(1);
        assertThat(TestDossier.visibleRows(table, own.evaluation, "all", null)).isEqualTo(1);
    }

    @Test
    void the_database_itself_keeps_files_as_they_were() throws Exception {
        for (var statement : new String[] {
            "update evidence_revision set sha256 = repeat('0', 64)",
            "delete from evidence_revision",
            "update evidence_document set data_from = 2020",
            "update evidence_particulars set title = 'x'",
            "delete from evidence_particulars",
            "delete from evidence_document",
            "delete from evidence_link",
        }) {
            try (var connection = TestDossier.connect("sti_app");
                    var sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> TestDossier.sql("update evidence_revision set size = 1"))
                .rootCause()
                .hasMessageContaining("append-only");
    }
}
