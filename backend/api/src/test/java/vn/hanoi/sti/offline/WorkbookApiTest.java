package vn.hanoi.sti.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.offline.FilledWorkbook.*;

import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;

/** A workbook out, filled, back, previewed and committed. */
@ApiTest
class WorkbookApiTest {
    @Test
    void a_workbook_shows_the_dossier_and_lets_only_inputs_be_changed() {
        var dossier = TestDossier.open();
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'12.50'},'explanation':'=1+1'}");
        var filled = FilledWorkbook.download(dossier);
        var book = filled.workbook;
        assertThat(book.getSheetName(0)).isEqualTo("Hướng dẫn");
        assertThat(book.getSheetName(1)).startsWith("1 Nhóm một");
        assertThat(book.getSheetVisibility(book.getSheetIndex("_sti"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(book.getSheetAt(1).getProtect()).isTrue();
        assertThat(filled.cell("BV/2024/value").getRawValue()).isEqualTo("12.50");
        assertThat(filled.cell("BV/2024/value").getCellStyle().getLocked()).isFalse();
        assertThat(filled.row("BV/2024/value").getCell(1).getCellStyle().getLocked())
                .isTrue();
        assertThat(filled.cell("BV/2024/state").getStringCellValue()).isEqualTo("Có số liệu");
        var formula = filled.cell("BV/2024/explanation");
        assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
        assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).contains("MINH HỌA");
        assertThat(book.getSheetAt(1).getDataValidations()).isNotEmpty();
        assertThat(filled.cell("WC/2023/outputs/0/type")).isNotNull();
    }

    @Test
    void a_workbook_brought_back_untouched_changes_nothing() {
        var dossier = TestDossier.open();
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'12.50'},'explanation':'=1+1'}");
        save(
                dossier,
                "WC/2024",
                0,
                "{'state':'REPORTED','value':{'fte':'3','outputs':[{'type':'PAPER','count':'2','fraction':'0.5'}]}}");
        var path = FilledWorkbook.download(dossier).imported(dossier);
        preview(dossier, path)
                .statusCode(200)
                .body("state", equalTo("READ"))
                .body("counts.changed", equalTo(0))
                .body("counts.invalid", equalTo(0))
                .body("counts.unchanged", equalTo(18))
                .body("cells", empty())
                .body("findings", empty());
    }

    @Test
    void differences_are_shown_first_and_written_when_somebody_says_so() {
        var dossier = TestDossier.open();
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'12.50'}}");
        var filled = FilledWorkbook.download(dossier)
                .reported("BV/2024", "value", "13.1000000000000001")
                .set("BV/2025/value", "1.234,5")
                .set("CK/single/state", "Không áp dụng")
                .set("CK/single/explanation", "Ch\u01b0a ph\u00e1t sinh\u00a0")
                .set("RB/single/explanation", "Đã ban hành kế hoạch")
                .set("WC/2023/state", "Có số liệu")
                .set("WC/2023/outputs/1/type", "BOOK")
                .set("WC/2023/outputs/1/count", 2);
        var path = filled.imported(dossier);
        var etag = preview(dossier, path)
                .body("counts.changed", equalTo(5))
                .body("counts.unchanged", equalTo(13))
                .body("cells.find { it.key == 'BV/2024' }.before.value.value", equalTo("12.50"))
                .body("cells.find { it.key == 'BV/2024' }.after.value.value", equalTo("13.1"))
                .body("cells.find { it.key == 'BV/2025' }.after.value.value", equalTo("1234.5"))
                .body(
                        "cells.find { it.key == 'BV/2025' }.findings.code",
                        containsInAnyOrder("workbook.number.text", "workbook.state.assumed"))
                .body("cells.find { it.key == 'CK/single' }.after.explanation", equalTo("Chưa phát sinh"))
                .body("cells.find { it.key == 'CK/single' }.findings.code", contains("workbook.text.spaces"))
                .body("cells.find { it.key == 'WC/2023' }.after.value.outputs.type", contains("BOOK"))
                .body("allowedActions", contains("COMMIT"))
                .extract()
                .header("ETag");
        as(dossier.officer, "unit-member")
                .get(dossier.path("/values/BV/2025/revisions"))
                .then()
                .body("items", empty());
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            as(dossier.officer, "unit-member")
                    .config(RestAssured.config()
                            .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key")))
                    .header("Idempotency-Key", key)
                    .header("If-Match", etag)
                    .body("{}")
                    .post(path + "/commit")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo("true"))
                    .body("state", equalTo("COMMITTED"))
                    .body("commit.written", equalTo(5))
                    .body("allowedActions", empty());
        }
        as(dossier.officer, "unit-member")
                .get(dossier.path("/values/BV/2024/revisions"))
                .then()
                .body("items.revision", contains(2, 1))
                .body("items[0].value.value", equalTo("13.1"));
        var id = path.substring(path.lastIndexOf('/') + 1);
        as("exchange-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=value&objectId=" + dossier.evaluation + "/WC/2023")
                .then()
                .body("items.details.workbookImport", contains(id));
        as("exchange-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=workbook-import&objectId=" + id)
                .then()
                .body("items.action", contains("workbook.uploaded", "workbook.committed"));
        commit(dossier, path, "{}").statusCode(409).body("code", equalTo("workbook.import.state"));
    }

    @Test
    void what_somebody_saved_online_meanwhile_is_a_conflict_to_be_decided() {
        var dossier = TestDossier.open();
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'1'}}");
        var filled = FilledWorkbook.download(dossier)
                .reported("BV/2024", "value", "2")
                .reported("BV/2025", "value", "7");
        save(dossier, "BV/2024", 1, "{'state':'REPORTED','value':{'value':'3'}}");
        // Online only: no news for the workbook.
        save(dossier, "TG/2024", 0, "{'state':'NOT_REPORTED'}");
        var path = filled.imported(dossier);
        preview(dossier, path)
                .body("counts.conflicts", equalTo(1))
                .body("counts.changed", equalTo(1))
                .body("cells.find { it.key == 'BV/2024' }.outcome", equalTo("CONFLICT"))
                .body("cells.find { it.key == 'BV/2024' }.before.value.value", equalTo("1"))
                .body("cells.find { it.key == 'BV/2024' }.after.value.value", equalTo("2"))
                .body("cells.find { it.key == 'BV/2024' }.online.content.value.value", equalTo("3"))
                .body("cells.find { it.key == 'BV/2024' }.online.byName", containsString("officer"));
        commit(dossier, path, "{}")
                .statusCode(409)
                .body("code", equalTo("workbook.conflicts.open"))
                .body("errors.pointer", contains("/conflicts/BV~12024"));
        commit(dossier, path, Map.of("conflicts", Map.of("BV/2025", "MINE", "BV/2024", "MINE")))
                .statusCode(422)
                .body("code", equalTo("workbook.conflict.unknown"));
        commit(dossier, path, Map.of("conflicts", Map.of("BV/2024", "THEIRS")))
                .statusCode(200)
                .body("commit.written", equalTo(1));
        cellIs(dossier, "BV/2024", "3");
        cellIs(dossier, "BV/2025", "7");

        var again = FilledWorkbook.download(dossier).reported("BV/2024", "value", "9");
        save(dossier, "BV/2024", 2, "{'state':'REPORTED','value':{'value':'4'}}");
        commit(dossier, again.imported(dossier), Map.of("conflicts", Map.of("BV/2024", "MINE")))
                .statusCode(200);
        cellIs(dossier, "BV/2024", "9");
    }

    @Test
    void nothing_is_written_on_a_preview_that_is_out_of_date() {
        var dossier = TestDossier.open();
        var filled = FilledWorkbook.download(dossier).reported("BV/2024", "value", "2");
        var path = filled.imported(dossier);
        var etag = preview(dossier, path).extract().header("ETag");
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'5'}}");
        as(dossier.officer, "unit-member")
                .header("If-Match", etag)
                .body("{}")
                .post(path + "/commit")
                .then()
                .statusCode(409)
                .body("code", equalTo("workbook.import.changed"))
                .body("conflicts.key", contains("BV/2024"))
                .body("currentEtag", notNullValue());
        as(dossier.officer, "unit-member")
                .body("{}")
                .post(path + "/commit")
                .then()
                .statusCode(428);
        cellIs(dossier, "BV/2024", "5");
    }

    @Test
    void all_or_nothing_unless_the_valid_ones_are_asked_for() {
        var dossier = TestDossier.open();
        var filled = FilledWorkbook.download(dossier)
                .reported("BV/2024", "value", "2")
                .reported("CK/single", "met", "5")
                .set("CK/single/applicable", 3)
                .set("BV/2023/value", "1.234");
        var path = filled.imported(dossier);
        preview(dossier, path)
                .body("counts.changed", equalTo(1))
                .body("counts.invalid", equalTo(2))
                .body(
                        "cells.find { it.key == 'CK/single' }.findings[0]",
                        allOf(
                                hasEntry("code", (Object) "value.met.exceedsApplicable"),
                                hasEntry("received", (Object) "5"),
                                hasKey("sheet"),
                                hasKey("cell"),
                                hasKey("expected")))
                .body("cells.find { it.key == 'BV/2023' }.findings.code", hasItem("value.number.ambiguous"));
        commit(dossier, path, "{}")
                .statusCode(422)
                .body("code", equalTo("workbook.import.invalid"))
                .body("errors.code", hasItems("value.met.exceedsApplicable", "value.number.ambiguous"));
        cellIs(dossier, "BV/2024", null);
        commit(dossier, path, Map.of("mode", "VALID_ONLY")).statusCode(200).body("commit.written", equalTo(1));
        cellIs(dossier, "BV/2024", "2");
        var back = new FilledWorkbook(as(dossier.officer, "unit-member")
                .get(path + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(back.cell("CK/single/met").getCellComment().getString().getString())
                .contains("value.met.exceedsApplicable")
                .contains("Nhận được: 5");
        assertThat(back.row("CK/single/met").getCell(8).getStringCellValue()).startsWith("Lỗi: Số mục đạt");
        assertThat(back.row("BD/2024/numerator").getCell(8).getStringCellValue())
                .isEqualTo("Hợp lệ, không đổi");
    }

    @Test
    void cells_that_a_correction_leaves_closed_are_named_before_anything_is_written() throws Exception {
        var dossier = TestDossier.open();
        var filled = FilledWorkbook.download(dossier)
                .reported("BV/2024", "value", "2")
                .reported("BV/2025", "value", "3");
        try (var database = TestDossier.connect("sti_owner");
                var correction =
                        database.prepareStatement("update evaluation set open_cells = 'BV/2024' where id = ?")) {
            correction.setObject(1, dossier.evaluation);
            assertThat(correction.executeUpdate()).isOne();
        }
        var path = filled.imported(dossier);
        preview(dossier, path)
                .body("counts.changed", equalTo(1))
                .body("counts.invalid", equalTo(1))
                .body("cells.find { it.key == 'BV/2025' }.findings.code", contains("collection.locked.correction"));
        commit(dossier, path, "{}").statusCode(422).body("errors.code", contains("collection.locked.correction"));
        commit(dossier, path, Map.of("mode", "VALID_ONLY")).statusCode(200).body("commit.written", equalTo(1));
        cellIs(dossier, "BV/2024", "2");
        cellIs(dossier, "BV/2025", null);
    }

    @Test
    void the_newest_imports_are_listed_for_who_comes_back() {
        var dossier = TestDossier.open();
        var path = FilledWorkbook.download(dossier).imported(dossier);
        as(dossier.head, "unit-member")
                .get(dossier.path("/workbook-imports"))
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(path.substring(path.lastIndexOf('/') + 1))))
                .body("items.state", contains("READ"));
    }

    private static void save(TestDossier dossier, String cell, int revision, String body) {
        as(dossier.officer, "unit-member")
                .header("If-Match", "\"" + revision + "\"")
                .body(body.replace('\'', '"'))
                .put(dossier.path("/values/" + cell))
                .then()
                .statusCode(200);
    }

    private static void cellIs(TestDossier dossier, String cell, String value) {
        as(dossier.officer, "unit-member")
                .get(dossier.path("/values/" + cell + "/revisions"))
                .then()
                .body("items[0].value.value", equalTo(value));
    }
}
