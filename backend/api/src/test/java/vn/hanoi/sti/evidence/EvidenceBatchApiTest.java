package vn.hanoi.sti.evidence;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.content.SampleFiles;

/** Many files at once: each has an outcome of its own. */
@ApiTest
class EvidenceBatchApiTest {
    @Test
    void each_file_is_linked_by_its_name_kept_or_refused() {
        var dossier = TestDossier.open();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("TG_2024_báo cáo.pdf", pdf(dossier, 1));
        files.put("CK/a.pdf", pdf(dossier, 2));
        files.put("thuyết minh.pdf", pdf(dossier, 3));
        files.put("TG_2019.pdf", pdf(dossier, 4));
        files.put("TG_2023.pdf", SampleFiles.program());
        files.put("../../TG_2025.pdf", pdf(dossier, 5));
        send(dossier, dossier.officer, files)
                .statusCode(200)
                .body("items.outcome", contains("LINKED", "LINKED", "UNLINKED", "UNLINKED", "REFUSED", "LINKED"))
                .body("items[0].path", equalTo("TG_2024_báo cáo.pdf"))
                .body("items[0].indicatorCode", equalTo("TG"))
                .body("items[0].period", equalTo("2024"))
                .body("items[1].indicatorCode", equalTo("CK"))
                .body("items[2].code", equalTo("evidence.name.no-indicator"))
                .body("items[3].code", equalTo("evidence.period.outside"))
                .body("items[4].code", equalTo("evidence.type.not-allowed"))
                .body("items[4].documentId", nullValue());
        as(dossier.officer, "unit-member")
                .get(dossier.path("/evidence"))
                .then()
                .body("items", hasSize(5))
                .body("items.fileName", hasItem("TG_2025.pdf"));
        as(dossier.officer, "unit-member")
                .get(dossier.path("/evidence?linked=false"))
                .then()
                .body("items.fileName", containsInAnyOrder("thuyết minh.pdf", "TG_2019.pdf"));
        as("evidence-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + dossier.evaluation)
                .then()
                .body("items.last().action", equalTo("evidence.batch"))
                .body("items.last().details.refused", equalTo("1"));
    }

    @Test
    void the_same_files_sent_again_add_nothing() {
        var dossier = TestDossier.open();
        var files = Map.of("TG_2024.pdf", pdf(dossier, 1));
        send(dossier, dossier.officer, files).body("items[0].code", nullValue());
        send(dossier, dossier.officer, files)
                .body("items[0].outcome", equalTo("LINKED"))
                .body("items[0].code", equalTo("evidence.file.already-there"));
        // The same content under another name proves more.
        send(dossier, dossier.officer, Map.of("TG_2023.pdf", pdf(dossier, 1))).body("items[0].period", equalTo("2023"));
        assertThat(TestDossier.visibleRows("evidence_document", dossier.evaluation, "all", null))
                .isEqualTo(1);
        assertThat(TestDossier.visibleRows("evidence_link", dossier.evaluation, "all", null))
                .isEqualTo(2);
    }

    @Test
    void an_archive_is_unpacked_and_each_of_its_files_judged() {
        var dossier = TestDossier.open();
        var zip = new SampleZip()
                .file("TG/2024/a.pdf", pdf(dossier, 1))
                .file("TG/2025/b.png", SampleFiles.png())
                .file("../../etc/passwd.pdf", pdf(dossier, 2))
                .file("/etc/x.pdf", pdf(dossier, 3))
                .file("C:\\x.pdf", pdf(dossier, 4))
                .file("inner.zip", SampleFiles.zip("a"))
                .file("__MACOSX/TG_2024.pdf", pdf(dossier, 5))
                .file("TG_2023.exe", SampleFiles.program())
                .legacyName(pdf(dossier, 6))
                .encrypted("TG_2023.pdf", pdf(dossier, 7))
                .bytes();
        send(dossier, dossier.officer, Map.of("hồ sơ.zip", zip))
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains(
                                "LINKED", "LINKED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED",
                                "REFUSED", "REFUSED"))
                .body(
                        "items.code",
                        contains(
                                nullValue(),
                                nullValue(),
                                equalTo("evidence.zip.path"),
                                equalTo("evidence.zip.path"),
                                equalTo("evidence.zip.path"),
                                equalTo("evidence.zip.nested"),
                                equalTo("evidence.zip.system-file"),
                                equalTo("evidence.type.not-allowed"),
                                equalTo("evidence.zip.name-encoding"),
                                equalTo("evidence.file.encrypted")));
        assertThat(TestDossier.visibleRows("evidence_document", dossier.evaluation, "all", null))
                .isEqualTo(2);
    }

    @Test
    void a_bomb_is_stopped_by_what_comes_out_of_it_and_by_what_it_says() {
        var dossier = TestDossier.open();
        var honest = new SampleZip().zeros("TG_2024.pdf", 60_000_000).bytes();
        send(dossier, dossier.officer, Map.of("a.zip", honest)).body("items.code", contains("evidence.zip.bomb"));
        var lying = new SampleZip()
                .zeros("TG_2024.pdf", 270_000_000)
                .claiming(1000)
                .file("TG_2023.pdf", pdf(dossier, 1))
                .bytes();
        send(dossier, dossier.officer, Map.of("b.zip", lying))
                .body("items.code", everyItem(equalTo("evidence.zip.bomb")));
        assertThat(TestDossier.visibleRows("evidence_document", dossier.evaluation, "all", null))
                .isZero();
    }

    @Test
    void archives_of_too_many_files_and_broken_ones_are_refused_whole() {
        var dossier = TestDossier.open();
        var many = new SampleZip();
        for (var i = 0; i < 201; i++) {
            many.file("TG_" + i + ".pdf", new byte[1]);
        }
        var broken = SampleFiles.zip("a", "b");
        send(dossier, dossier.officer, Map.of("many.zip", many.bytes()))
                .body("items.code", contains("evidence.zip.too-many"))
                .body("items[0].params.most", equalTo("200"));
        send(dossier, dossier.officer, Map.of("broken.zip", java.util.Arrays.copyOf(broken, broken.length - 6)))
                .body("items.code", contains("evidence.zip.broken"));
        send(dossier, dossier.officer, Map.of("not.zip", SampleFiles.pdf("x")))
                .body("items.code", contains("evidence.type.mismatch"));
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "head, unit-member, 200",
        "governor, unit-member, 403",
        "stranger, unit-member, 404",
        "someone, dost-officer, 403",
        "someone, auditor, 403",
        "someone, city-leader, 403",
        "someone, admin, 403",
    })
    void roles_by_objects(String who, String role, int status) {
        var dossier = TestDossier.open();
        var subject = switch (who) {
            case "head" -> dossier.head;
            case "governor" -> dossier.governor;
            default -> who + "-" + role;
        };
        as(subject, role)
                .contentType("multipart/form-data")
                .multiPart("files", "TG_2024.pdf", pdf(dossier, 1))
                .post(dossier.path("/evidence-batches"))
                .then()
                .statusCode(status);
    }

    @Test
    void once_submitted_nothing_is_taken() {
        var dossier = TestDossier.open().state("SUBMITTED");
        send(dossier, dossier.officer, Map.of("TG_2024.pdf", pdf(dossier, 1)))
                .statusCode(409)
                .body("code", equalTo("evaluation.locked.submitted"));
        as(dossier.officer, "unit-member")
                .contentType("multipart/form-data")
                .multiPart("colour", "red")
                .post(dossier.path("/evidence-batches"))
                .then()
                .statusCode(400);
    }

    private static byte[] pdf(TestDossier dossier, int number) {
        return SampleFiles.pdf("batch" + number + dossier.evaluation);
    }

    static ValidatableResponse send(TestDossier dossier, String subject, Map<String, byte[]> files) {
        var call = as(subject, "unit-member")
                .config(RestAssured.config()
                        .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"))
                        .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE)))
                .contentType("multipart/form-data");
        files.forEach((name, content) -> call.multiPart("files", name, content, "application/octet-stream"));
        return call.post(dossier.path("/evidence-batches")).then();
    }
}
