package vn.hanoi.sti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.evidence.EvidenceApiTest.upload;

import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.content.SampleFiles;

/** Each bad upload gets its status and code, and leaves neither a row nor a file. */
@ApiTest
class EvidenceRefusalTest {
    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_refused() {
        var dossier = TestDossier.open();
        upload(dossier, dossier.officer, "a.pdf", new byte[0])
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence.file.empty"))
                .body("errors[0].pointer", equalTo("/file"));
        as(dossier.officer, "unit-member")
                .contentType("multipart/form-data")
                .multiPart("title", "x")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(422)
                .body("code", equalTo("evidence.file.missing"));
        nothingIsLeft(dossier);
    }

    @Test
    void a_program_that_calls_itself_a_document_is_refused() {
        var dossier = TestDossier.open();
        upload(dossier, dossier.officer, "baocao.pdf", SampleFiles.program())
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(415)
                .body("code", equalTo("evidence.type.not-allowed"))
                .body("errors[0].params.declared", equalTo("application/pdf"))
                .body("errors[0].params.detected", equalTo("application/x-msdownload"));
        upload(dossier, dossier.officer, "baocao.pdf", SampleFiles.png())
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(415)
                .body("code", equalTo("evidence.type.mismatch"))
                .body("errors[0].params.detected", equalTo("image/png"));
        nothingIsLeft(dossier);
    }

    @Test
    void a_file_beyond_the_limit_is_refused() throws Exception {
        var dossier = TestDossier.open();
        var large = folder.resolve("large.pdf");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write(SampleFiles.pdf("large"));
            file.setLength(52_428_800 + 1);
        }
        as(dossier.officer, "unit-member")
                .contentType("multipart/form-data")
                .multiPart("file", large.toFile(), "application/pdf")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(413)
                .body("code", equalTo("request.too-large"))
                .body("errors[0].params.maxBytes", equalTo("52428800"));
        nothingIsLeft(dossier);
    }

    @Test
    void two_hundred_megabytes_are_refused_by_what_they_claim() throws Exception {
        var dossier = TestDossier.open();
        try (var socket = new Socket("localhost", io.restassured.RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + dossier.path("/evidence")
                                    + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.of(dossier.officer, "unit-member")
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 209715200\r\n\r\n")
                            .getBytes());
            socket.getOutputStream().flush();
            socket.setSoTimeout(5000);
            assertThat(new String(socket.getInputStream().readAllBytes()))
                    .startsWith("HTTP/1.1 413")
                    .contains("request.too-large");
        }
        nothingIsLeft(dossier);
    }

    @Test
    void two_gigabytes_claimed_and_one_kilobyte_sent_leave_nothing() throws Exception {
        var dossier = TestDossier.open();
        for (var claim : List.of("2147483648", "52428800")) {
            try (var socket = new Socket("localhost", io.restassured.RestAssured.port)) {
                socket.getOutputStream()
                        .write(("POST " + dossier.path("/evidence")
                                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                        + Tokens.of(dossier.officer, "unit-member")
                                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                                        + claim
                                        + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-"
                                        + "x".repeat(1024))
                                .getBytes());
                socket.getOutputStream().flush();
            }
        }
        nothingIsLeft(dossier);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../../../etc/cron.d/a.pdf", "C:\\Windows\\a.pdf", "/etc/a.pdf", "..\\..\\a.pdf"})
    void a_path_in_a_name_is_left_off(String name) {
        var dossier = TestDossier.open();
        upload(dossier, dossier.officer, name, SampleFiles.pdf("p" + dossier.evaluation))
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(201)
                .body("fileName", equalTo("a.pdf"));
    }

    @Test
    void every_gap_of_the_other_parts_is_named() {
        var dossier = TestDossier.open();
        upload(dossier, dossier.officer, "a.pdf", SampleFiles.pdf("x" + dossier.evaluation))
                .multiPart("title", "x".repeat(301))
                .multiPart("issuedOn", "15/01/2025")
                .multiPart("page", "0")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/issuedOn", "/page", "/title"));
        upload(dossier, dossier.officer, "a.pdf", SampleFiles.pdf("x" + dossier.evaluation))
                .multiPart("page", "two")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/page"));
        upload(dossier, dossier.officer, "a.pdf", SampleFiles.pdf("x" + dossier.evaluation))
                .multiPart("indicatorCode", "TG")
                .multiPart("period", "2019")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("evidence.period.outside"));
        upload(dossier, dossier.officer, "a.pdf", SampleFiles.pdf("x" + dossier.evaluation))
                .multiPart("colour", "red")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"));
        as(dossier.officer, "unit-member")
                .body("{}")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(415);
        nothingIsLeft(dossier);
    }

    @Test
    void unknown_members_of_json_are_refused() {
        var dossier = TestDossier.open();
        as(dossier.officer, "unit-member")
                .body("{\"revisionId\":\"" + dossier.evaluation + "\",\"indicatorCode\":\"TG\",\"colour\":1}")
                .post(dossier.path("/evidence-links"))
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"));
        as(dossier.officer, "unit-member")
                .body("{\"page\":0}")
                .post(dossier.path("/evidence-links"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/indicatorCode", "/page", "/revisionId"));
    }

    @Test
    void once_submitted_nothing_is_added_taken_back_or_revised() {
        var dossier = TestDossier.open();
        var added = upload(dossier, dossier.officer, "a.pdf", SampleFiles.pdf("x" + dossier.evaluation))
                .multiPart("indicatorCode", "TG")
                .post(dossier.path("/evidence"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        for (var state : List.of("SUBMITTED", "CERTIFIED", "APPRAISING", "SCORED", "PROPOSED")) {
            dossier.state(state);
            var code = "evaluation.locked." + state.toLowerCase();
            upload(dossier, dossier.officer, "b.pdf", SampleFiles.pdf("y" + dossier.evaluation))
                    .post(dossier.path("/evidence"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo(code))
                    .body("state", equalTo(state));
            upload(dossier, dossier.officer, "b.pdf", SampleFiles.pdf("y" + dossier.evaluation))
                    .post("/api/v1/evidence-documents/" + added.getString("documentId") + "/revisions")
                    .then()
                    .statusCode(409);
            as(dossier.officer, "unit-member")
                    .header("If-Match", "\"0\"")
                    .delete("/api/v1/evidence-links/" + added.getString("links[0].id"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo(code));
        }
        assertThat(TestDossier.visibleRows("evidence_document", dossier.evaluation, "all", null))
                .isEqualTo(1);
    }

    private static void nothingIsLeft(TestDossier dossier) {
        assertThat(TestDossier.visibleRows("evidence_document", dossier.evaluation, "all", null))
                .isZero();
        var arriving = Path.of(ConfigProvider.getConfig().getValue("sti.content.folder", String.class), "arriving");
        try (Stream<Path> left = Files.exists(arriving) ? Files.list(arriving) : Stream.empty()) {
            assertThat(left).isEmpty();
        } catch (java.io.IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
