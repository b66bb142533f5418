package vn.hanoi.sti.evidence;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.content.SampleFiles;

/** Evidence from the upload over a better file to the appraiser's word, and back as bytes. */
@ApiTest
class EvidenceApiTest {
    private static final String APPRAISER = "evidence-appraiser";

    @Test
    void a_file_is_recorded_linked_listed_and_given_back_as_it_came() {
        var dossier = TestDossier.open();
        var content = SampleFiles.pdf("happy" + dossier.evaluation);
        var added = upload(dossier, dossier.officer, "Báo cáo năm 2024.pdf", content)
                .multiPart(part("title", "Báo cáo năm"))
                .multiPart(part("issuer", "Viện"))
                .multiPart("issuedOn", "2025-01-15")
                .multiPart("indicatorCode", "TG")
                .multiPart("period", "2024")
                .multiPart("page", "3")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(201)
                .body("title", equalTo("Báo cáo năm"))
                .body("issuedOn", equalTo("2025-01-15"))
                .body("fileName", equalTo("Báo cáo năm 2024.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("revision", equalTo(1))
                .body("size", equalTo(content.length))
                .body("allowedActions", contains("REVISE", "LINK", "EDIT"))
                .body("links[0].indicatorCode", equalTo("TG"))
                .body("links[0].period", equalTo("2024"))
                .body("links[0].page", equalTo(3))
                .body("links[0].decision", equalTo("PENDING"))
                .body("links[0].allowedActions", contains("WITHDRAW"))
                .extract()
                .jsonPath();
        as(dossier.head, "unit-member")
                .get(dossier.path("/evidence?indicator=TG"))
                .then()
                .statusCode(200)
                .body("items.documentId", contains(added.getString("documentId")));
        as(dossier.head, "unit-member")
                .get(dossier.path("/evidence?indicator=CK"))
                .then()
                .body("items", empty());
        var etag = '"' + added.getString("sha256") + '"';
        var path = "/api/v1/evidence-revisions/" + added.getString("revisionId") + "/content";
        var bytes = as(dossier.governor, "unit-member")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .header("Content-Type", startsWith("application/pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header("Content-Length", Integer.toString(content.length))
                .header("Content-Disposition", startsWith("inline; filename=\"B_o c_o"))
                .header("Content-Disposition", containsString("filename*=UTF-8''B%C3%A1o%20c%C3%A1o"))
                .extract()
                .asByteArray();
        assertThat(bytes).isEqualTo(content);
        as(dossier.officer, "unit-member")
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304);
        as("evidence-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=evidence&objectId=" + added.getString("documentId"))
                .then()
                .body("items.action", contains("evidence.added"))
                .body("items[0].details.sha256", equalTo(added.getString("sha256")));
    }

    @Test
    void what_a_browser_could_run_is_only_saved() {
        var dossier = TestDossier.open();
        var added = upload(dossier, dossier.officer, "a.docx", SampleFiles.docx())
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(201)
                .body("title", equalTo("a.docx"))
                .extract()
                .jsonPath();
        as(dossier.officer, "unit-member")
                .get("/api/v1/evidence-revisions/" + added.getString("revisionId") + "/content")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"));
    }

    @Test
    void links_are_made_once_and_taken_back_without_being_forgotten() {
        var dossier = TestDossier.open();
        var file = added(dossier, null);
        var link = link(dossier, file.getString("revisionId"), "TG", "2023")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .jsonPath();
        link(dossier, file.getString("revisionId"), "TG", "2023")
                .statusCode(422)
                .body("errors[0].code", equalTo("evidence.link.exists"));
        link(dossier, file.getString("revisionId"), "TG", "2022")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/period"));
        link(dossier, file.getString("revisionId"), "ZERO", null)
                .statusCode(422)
                .body("errors[0].code", equalTo("evidence.indicator.unknown"));
        link(dossier, UUID.randomUUID().toString(), "TG", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/revisionId"));
        var path = "/api/v1/evidence-links/" + link.getString("id");
        as(dossier.officer, "unit-member").delete(path).then().statusCode(428);
        as(dossier.officer, "unit-member")
                .header("If-Match", "\"4\"")
                .delete(path)
                .then()
                .statusCode(412);
        as(dossier.officer, "unit-member")
                .header("If-Match", "\"0\"")
                .delete(path)
                .then()
                .statusCode(204);
        as(dossier.officer, "unit-member")
                .header("If-Match", "\"1\"")
                .delete(path)
                .then()
                .statusCode(404);
        as(dossier.officer, "unit-member").get(dossier.path("/evidence")).then().body("items[0].links", empty());
        assertThat(TestDossier.visibleRows("evidence_link", dossier.evaluation, "all", null))
                .isEqualTo(1);
        link(dossier, file.getString("revisionId"), "TG", "2023").statusCode(201);
        as("evidence-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=evidence-link&objectId=" + link.getString("id"))
                .then()
                .body("items.action", contains("evidence.link.added", "evidence.link.withdrawn"));
    }

    @Test
    void the_appraiser_decides_with_a_reason_and_not_on_an_old_view() {
        var dossier = TestDossier.open();
        var link = added(dossier, "TG").getString("links[0].id");
        decide(link, 0, "ACCEPTED", null)
                .statusCode(409)
                .body("code", equalTo("evaluation.state.not-allowed"))
                .body("state", equalTo("COLLECTING"));
        dossier.state("APPRAISING");
        decide(link, 0, "REJECTED", " ").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        decide(link, 0, "ACCEPTED", null)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("decidedByName", notNullValue())
                .body("allowedActions", contains("DECIDE"));
        decide(link, 0, "REJECTED", "Mờ").statusCode(412);
        decide(link, 1, "REJECTED", "Mờ").statusCode(200).body("reason", equalTo("Mờ"));
    }

    @Test
    void of_two_better_files_at_once_both_are_kept_in_order() throws Exception {
        var dossier = TestDossier.open();
        var path = "/api/v1/evidence-documents/" + added(dossier, "TG").getString("documentId") + "/revisions";
        Callable<Integer> revise = () -> upload(
                        dossier,
                        dossier.officer,
                        "c.pdf",
                        SampleFiles.pdf(UUID.randomUUID().toString()))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("revision");
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(revise, revise));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(2, 3);
        }
        as(dossier.officer, "unit-member")
                .get(dossier.path("/evidence"))
                .then()
                .body("items[0].revisions.revision", contains(1, 2, 3))
                .body("items[0].links", hasSize(1));
    }

    static JsonPath added(TestDossier dossier, String indicator) {
        var call = upload(dossier, dossier.officer, "a.pdf", SampleFiles.pdf("a" + dossier.evaluation));
        if (indicator != null) {
            call.multiPart("indicatorCode", indicator);
        }
        return call.post(dossier.path("/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** An upload with names and parts in UTF-8, as browsers send them. */
    static RequestSpecification upload(TestDossier dossier, String subject, String name, byte[] content) {
        var asBrowsersDo = RestAssured.config()
                .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"))
                .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));
        return as(subject, "unit-member")
                .config(asBrowsersDo)
                .contentType("multipart/form-data")
                .multiPart("file", name, content, "application/octet-stream");
    }

    private static MultiPartSpecification part(String name, String text) {
        return new MultiPartSpecBuilder(text)
                .controlName(name)
                .mimeType("text/plain")
                .charset("UTF-8")
                .build();
    }

    static ValidatableResponse link(TestDossier dossier, String revision, String indicator, String period) {
        Map<String, Object> body = new HashMap<>(Map.of("revisionId", revision, "indicatorCode", indicator));
        if (period != null) {
            body.put("period", period);
        }
        return as(dossier.officer, "unit-member")
                .body(body)
                .post(dossier.path("/evidence-links"))
                .then();
    }

    static ValidatableResponse decide(String link, int version, String decision, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision));
        if (reason != null) {
            body.put("reason", reason);
        }
        return as(APPRAISER, "dost-officer")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/evidence-links/" + link + "/decision")
                .then();
    }
}
