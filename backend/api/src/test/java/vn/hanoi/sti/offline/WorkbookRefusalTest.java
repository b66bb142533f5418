package vn.hanoi.sti.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.offline.FilledWorkbook.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;

/** What is refused as a whole, what is wrong in a cell, and who reaches whose workbook. */
@ApiTest
class WorkbookRefusalTest {
    private TestDossier dossier;

    @BeforeEach
    void open() {
        dossier = TestDossier.open();
    }

    static Stream<Arguments> files() throws Exception {
        return Stream.of(
                Arguments.of("empty.xlsx", new byte[0], 422, "workbook.file.empty"),
                Arguments.of(
                        "so-lieu.csv",
                        "ma;gia tri\nBV;1,5\n".getBytes(StandardCharsets.UTF_8),
                        415,
                        "workbook.file.csv"),
                Arguments.of("so-lieu.xls", ole("Workbook"), 415, "workbook.file.xls"),
                Arguments.of("so-lieu.xlsx", encrypted(), 415, "workbook.file.encrypted"),
                Arguments.of(
                        "so-lieu.ods",
                        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes()),
                        415,
                        "workbook.file.ods"),
                Arguments.of(
                        "so-lieu.xlsm",
                        zip("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml".getBytes()),
                        415,
                        "workbook.file.macros"),
                Arguments.of("so-lieu.zip", zip("a.txt", "a".getBytes()), 415, "workbook.file.type"),
                Arguments.of("bao-cao.pdf", "%PDF-1.7\n%abc".getBytes(), 415, "workbook.file.type"),
                Arguments.of("big.xlsx", new byte[6 * 1024 * 1024], 413, "workbook.file.too-large"));
    }

    @ParameterizedTest(name = "{3}: {0}")
    @MethodSource("files")
    void files_of_another_kind_are_told_apart(String name, byte[] bytes, int status, String code) {
        bring(dossier, dossier.officer, name, bytes).statusCode(status).body("code", equalTo(code));
        nothingIsKept();
    }

    @Test
    void a_bomb_is_refused_before_it_is_opened() throws IOException {
        var original = FilledWorkbook.download(dossier).bytes();
        var bomb = rewritten(original, "xl/worksheets/sheet1.xml", part -> new byte[40 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(200_000);
        bring(dossier, dossier.officer, bomb).statusCode(413).body("code", equalTo("workbook.file.bomb"));
        nothingIsKept();
    }

    @Test
    void an_external_entity_is_not_followed() throws IOException {
        var original = FilledWorkbook.download(dossier).bytes();
        var evil = rewritten(
                original,
                "xl/workbook.xml",
                part -> new String(part, StandardCharsets.UTF_8)
                        .replaceFirst("<workbook", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook")
                        .getBytes(StandardCharsets.UTF_8));
        jobFails(evil, "workbook.file.broken");
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                Arguments.of("workbook.mark.missing", (Consumer<FilledWorkbook>)
                        book -> book.workbook.removeSheetAt(book.workbook.getSheetIndex("_sti"))),
                Arguments.of("workbook.signature", (Consumer<FilledWorkbook>)
                        book -> book.mark().getRow(6).getCell(0).setCellValue("00")),
                Arguments.of("workbook.signature", (Consumer<FilledWorkbook>)
                        book -> book.mark().getRow(9).getCell(4).setCellValue("7")),
                Arguments.of("workbook.signature", (Consumer<FilledWorkbook>)
                        book -> book.mark().getRow(0).getCell(0).setCellValue("x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void a_workbook_that_is_not_as_it_was_made_is_refused(String code, Consumer<FilledWorkbook> change) {
        var filled = FilledWorkbook.download(dossier);
        change.accept(filled);
        jobFails(filled.bytes(), code);
    }

    @Test
    void anothers_workbook_is_refused_without_saying_whose() {
        var other = FilledWorkbook.download(TestDossier.open()).bytes();
        var job =
                ended(dossier, bring(dossier, dossier.officer, other).extract().path("id"));
        assertThat(job.getString("problem.code")).isEqualTo("workbook.other-unit");
        assertThat(job.getMap("problem.params")).isEmpty();
    }

    @Test
    void a_workbook_of_earlier_criteria_leads_to_a_new_one() {
        var filled = FilledWorkbook.download(dossier);
        TestDossier.sql(
                "update campaign set criteria_set_id = (select criteria_set_id from campaign where id = ?) where id = ?",
                TestDossier.open().campaign,
                dossier.campaign);
        var job = ended(dossier, filled.bring(dossier).extract().path("id"));
        assertThat(job.getString("problem.code")).isEqualTo("workbook.template.stale");
        assertThat(job.getString("problem.params.workbook")).isEqualTo(dossier.path("/workbook"));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                wrong(
                        "workbook.cell.formula",
                        "BV/2024",
                        b -> b.cell("BV/2024/value").setCellFormula("1+1")),
                wrong(
                        "workbook.cell.error",
                        "BV/2024",
                        b -> b.cell("BV/2024/value").setCellErrorValue((byte) 23)),
                wrong(
                        "workbook.cell.boolean",
                        "BV/2024",
                        b -> b.cell("BV/2024/value").setCellValue(true)),
                wrong("workbook.cell.date", "BV/2024", b -> {
                    var style = b.workbook.createCellStyle();
                    style.setDataFormat((short) 14);
                    b.cell("BV/2024/value").setCellValue(45000);
                    b.cell("BV/2024/value").setCellStyle(style);
                }),
                wrong("workbook.cell.merged", "BV/2024", b -> {
                    var cell = b.cell("BV/2024/value");
                    cell.getSheet()
                            .addMergedRegion(new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex() + 1, 4, 5));
                }),
                wrong("value.number.ambiguous", "BV/2024", b -> b.set("BV/2024/value", "1.234")),
                wrong("value.number.decimalDot", "BV/2024", b -> b.set("BV/2024/value", "1.5")),
                wrong("value.number.format", "BV/2024", b -> b.set("BV/2024/value", "mười")),
                wrong("workbook.state.unknown", "BV/2024", b -> b.set("BV/2024/state", "Có lẽ")),
                wrong("workbook.state.missing", "BV/2024", b -> b.set("BV/2024/explanation", "Vì sao")),
                wrong("workbook.text.legacy", "RB/single", b -> b.set("RB/single/explanation", "C«ng bè khoa häc n¨m")),
                wrong(
                        "value.output.unknown",
                        "WC/2024",
                        b -> b.set("WC/2024/outputs/0/type", "SONG").set("WC/2024/outputs/0/count", 1)),
                wrong("value.property.missing", "WC/2024", b -> b.set("WC/2024/outputs/0/type", "BOOK")),
                wrong("value.explanation.required", "CK/single", b -> b.set("CK/single/state", "Không áp dụng")),
                wrong(
                        "workbook.row.duplicate",
                        "BV/2024",
                        b -> b.row("BV/2025/value").getCell(7).setCellValue(b.key("BV/2024/value"))),
                wrong("workbook.row.missing", "BV/2024", b -> {
                    var row = b.row("BV/2024/value");
                    row.getSheet().removeRow(row);
                }));
    }

    private static Arguments wrong(String code, String key, Consumer<FilledWorkbook> change) {
        return Arguments.of(code, key, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void every_wrong_cell_is_named_with_its_rule(String code, String key, Consumer<FilledWorkbook> change) {
        var filled = FilledWorkbook.download(dossier);
        change.accept(filled);
        var path = filled.imported(dossier);
        preview(dossier, path)
                .body("cells.find { it.key == '" + key + "' }.outcome", equalTo("INVALID"))
                .body("cells.find { it.key == '" + key + "' }.findings.code", hasItem(code));
        commit(dossier, path, "{}").statusCode(422).body("errors.code", hasItem(code));
        as(dossier.officer, "unit-member")
                .get(dossier.path("/values/" + key + "/revisions"))
                .then()
                .body("items", empty());
    }

    @Test
    void moved_lines_are_found_and_added_ones_are_not_read() {
        var filled = FilledWorkbook.download(dossier).reported("BV/2024", "value", "5");
        var sheet = filled.row("BV/2024/value").getSheet();
        sheet.shiftRows(3, sheet.getLastRowNum(), 2);
        var added = sheet.createRow(3);
        added.createCell(4).setCellValue(99);
        sheet.shiftColumns(4, 7, 1);
        var path = filled.imported(dossier);
        preview(dossier, path)
                .body("counts.changed", equalTo(1))
                .body("cells.find { it.key == 'BV/2024' }.after.value.value", equalTo("5"))
                .body("findings.code", contains("workbook.row.unknown"))
                .body("findings[0].cell", equalTo("F4"));
        commit(dossier, path, "{}").statusCode(422);
    }

    @ParameterizedTest(name = "{0} as {1}: download {2}, upload {3}, see {4}, commit {5}")
    @CsvSource({
        "officer, unit-member, 200, 202, 200, 200",
        "head, unit-member, 200, 202, 200, 200",
        "governor, unit-member, 200, 403, 404, 404",
        "stranger, unit-member, 404, 404, 404, 404",
        "nobody, unit-member, 404, 404, 404, 404",
        "someone, dost-officer, 200, 403, 403, 403",
        "someone, auditor, 200, 403, 403, 403",
        "someone, city-leader, 403, 403, 403, 403",
        "someone, admin, 403, 403, 403, 403",
    })
    void roles_by_objects(String who, String role, int download, int upload, int see, int commit) {
        var subject = switch (who) {
            case "officer" -> dossier.officer;
            case "head" -> dossier.head;
            case "governor" -> dossier.governor;
            case "stranger" -> TestDossier.open().officer;
            default -> who + "-" + role;
        };
        var filled = FilledWorkbook.download(dossier);
        var job = filled.job(dossier);
        var path = job.getString("resultPath");
        as(subject, role).get(dossier.path("/workbook")).then().statusCode(download);
        as(subject, role)
                .contentType("multipart/form-data")
                .multiPart("file", "a.xlsx", filled.bytes(), XLSX)
                .post(dossier.path("/workbook-imports"))
                .then()
                .statusCode(upload);
        as(subject, role).get(path).then().statusCode(see);
        as(subject, role).get(path + "/workbook").then().statusCode(see);
        as(subject, role).get("/api/v1/jobs/" + job.getString("id")).then().statusCode(see == 200 ? 200 : 404);
        as(subject, role)
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(path + "/commit")
                .then()
                .statusCode(commit);
    }

    @Test
    void once_submitted_nothing_is_brought_or_committed() {
        var filled = FilledWorkbook.download(dossier).reported("BV/2024", "value", "5");
        var path = filled.imported(dossier);
        dossier.state("SUBMITTED");
        filled.bring(dossier).statusCode(409).body("code", equalTo("evaluation.locked.submitted"));
        preview(dossier, path)
                .body("lockedBy", equalTo("evaluation.locked.submitted"))
                .body("allowedActions", empty());
        commit(dossier, path, "{}").statusCode(409).body("code", equalTo("evaluation.locked.submitted"));
    }

    private void jobFails(byte[] bytes, String code) {
        var job = ended(
                dossier,
                bring(dossier, dossier.officer, bytes).statusCode(202).extract().path("id"));
        assertThat(List.of(job.getString("state"), job.getString("problem.code")))
                .containsExactly("FAILED", code);
    }

    private void nothingIsKept() {
        assertThat(TestDossier.visibleRows("workbook_import", dossier.evaluation, "all", null))
                .isZero();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (var content = encryptor.getDataStream(files)) {
                content.write(zip("a", new byte[] {1}));
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] rewritten(byte[] file, String part, java.util.function.UnaryOperator<byte[]> change)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? change.apply(content) : content);
            }
        }
        return bytes.toByteArray();
    }
}
