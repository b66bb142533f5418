package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.content.SampleFiles;

/** A large file comes in parts, goes on where the line broke, and becomes evidence when it is whole. */
@ApiTest
class ResumableUploadApiTest {
    private final ResumableUploadCleanup cleanup;

    ResumableUploadApiTest(ResumableUploadCleanup cleanup) {
        this.cleanup = cleanup;
    }

    @Test
    void a_file_in_parts_goes_on_where_it_stopped_and_becomes_evidence() {
        var dossier = TestDossier.open();
        var content = SampleFiles.pdf("parts" + dossier.evaluation);
        var upload = begun(dossier, "TG_2024_lớn.pdf", content.length);
        part(dossier.officer, upload, 0, Arrays.copyOf(content, 100))
                .statusCode(204)
                .header("Upload-Offset", "100");
        complete(dossier.officer, upload)
                .statusCode(409)
                .body("code", equalTo("upload.incomplete"))
                .body("offset", equalTo(100));
        as(dossier.officer, "unit-member")
                .head(upload)
                .then()
                .statusCode(200)
                .header("Upload-Offset", "100")
                .header("Upload-Length", Integer.toString(content.length))
                .header("Tus-Resumable", "1.0.0")
                .header("Cache-Control", "no-store");
        part(dossier.officer, upload, 50, new byte[10])
                .statusCode(409)
                .body("code", equalTo("upload.offset"))
                .body("offset", equalTo(100));
        part(dossier.officer, upload, 100, new byte[content.length])
                .statusCode(422)
                .body("errors[0].code", equalTo("upload.too-long"));
        part(dossier.officer, upload, 100, Arrays.copyOfRange(content, 100, content.length))
                .statusCode(204);
        var revision = complete(dossier.officer, upload)
                .statusCode(200)
                .body("items[0].outcome", equalTo("LINKED"))
                .body("items[0].period", equalTo("2024"))
                .extract()
                .<String>path("items[0].revisionId");
        assertThat(as(dossier.officer, "unit-member")
                        .get("/api/v1/evidence-revisions/" + revision + "/content")
                        .asByteArray())
                .isEqualTo(content);
        as(dossier.officer, "unit-member").head(upload).then().statusCode(404);
    }

    @Test
    void what_is_whole_is_judged_like_every_file() {
        var dossier = TestDossier.open();
        var content = SampleFiles.program();
        var upload = begun(dossier, "TG_2024.pdf", content.length);
        part(dossier.officer, upload, 0, content).statusCode(204);
        complete(dossier.officer, upload)
                .statusCode(200)
                .body("items[0].outcome", equalTo("REFUSED"))
                .body("items[0].code", equalTo("evidence.type.not-allowed"));
    }

    @ParameterizedTest(name = "{0} bytes named {1}: {2} {3}")
    @CsvSource({
        "209715201, a.pdf, 413, request.too-large",
        "0, a.pdf, 422, evidence.file.empty",
        "10, '', 422, evidence.file.name",
        "many, a.pdf, 400, request.header.invalid",
    })
    void what_cannot_begin(String length, String name, int status, String code) {
        begin(TestDossier.open(), name, length).statusCode(status).body(containsString(code));
    }

    @ParameterizedTest(name = "{0} as {1}: begin {2}, go on {3}")
    @CsvSource({
        "head, unit-member, 201, 404",
        "governor, unit-member, 403, 404",
        "stranger, unit-member, 404, 404",
        "someone, dost-officer, 403, 403",
        "someone, auditor, 403, 403",
    })
    void an_upload_is_one_persons_own(String who, String role, int begin, int goOn) {
        var dossier = TestDossier.open();
        var subject = switch (who) {
            case "head" -> dossier.head;
            case "governor" -> dossier.governor;
            default -> who + "-" + role;
        };
        as(subject, role)
                .header("Upload-Length", "10")
                .header("Upload-Metadata", "filename " + base64("a.pdf"))
                .post(dossier.path("/evidence-uploads"))
                .then()
                .statusCode(begin);
        var upload = begun(dossier, "a.pdf", 10);
        as(subject, role).head(upload).then().statusCode(goOn);
        as(subject, role)
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", "0")
                .body(new byte[5])
                .patch(upload)
                .then()
                .statusCode(goOn);
        as(subject, role).delete(upload).then().statusCode(goOn);
        as(subject, role).body("{}").post(upload + "/completions").then().statusCode(goOn);
    }

    @Test
    void what_is_given_up_is_gone_and_once_submitted_nothing_goes_on() {
        var dossier = TestDossier.open();
        var given = begun(dossier, "a.pdf", 10);
        part(dossier.officer, given, 0, new byte[5]).statusCode(204);
        as(dossier.officer, "unit-member").delete(given).then().statusCode(204);
        as(dossier.officer, "unit-member").head(given).then().statusCode(404);
        var late = begun(dossier, "a.pdf", 10);
        dossier.state("SUBMITTED");
        part(dossier.officer, late, 0, new byte[5])
                .statusCode(409)
                .body("code", equalTo("evaluation.locked.submitted"));
    }

    @Test
    void what_nobody_ends_within_a_day_is_forgotten() {
        var dossier = TestDossier.open();
        var old = begun(dossier, "a.pdf", 10);
        var young = begun(dossier, "b.pdf", 10);
        part(dossier.officer, old, 0, new byte[5]).statusCode(204);
        TestDossier.sql(
                "update resumable_upload set created_at = created_at - interval '24 hours' where id = ?",
                UUID.fromString(old.substring(old.lastIndexOf('/') + 1)));
        as(dossier.officer, "unit-member").head(old).then().statusCode(404);
        part(dossier.officer, old, 5, new byte[5]).statusCode(404);
        complete(dossier.officer, old).statusCode(404);
        assertThat(TestDossier.visibleRows("resumable_upload", dossier.evaluation, "all", null))
                .isEqualTo(2);
        cleanup.forget();
        assertThat(TestDossier.visibleRows("resumable_upload", dossier.evaluation, "all", null))
                .isEqualTo(1);
        as(dossier.officer, "unit-member").head(young).then().statusCode(200);
    }

    private static String begun(TestDossier dossier, String name, int length) {
        var location = begin(dossier, name, Integer.toString(length))
                .statusCode(201)
                .header("Tus-Resumable", "1.0.0")
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/api/"));
    }

    private static ValidatableResponse begin(TestDossier dossier, String name, String length) {
        return as(dossier.officer, "unit-member")
                .header("Upload-Length", length)
                .header("Upload-Metadata", "filetype " + base64("x") + ",filename " + base64(name))
                .post(dossier.path("/evidence-uploads"))
                .then();
    }

    private static ValidatableResponse part(String subject, String upload, long offset, byte[] bytes) {
        return as(subject, "unit-member")
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .body(bytes)
                .patch(upload)
                .then();
    }

    private static ValidatableResponse complete(String subject, String upload) {
        return as(subject, "unit-member")
                .body("{}")
                .post(upload + "/completions")
                .then();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
