package vn.hanoi.sti.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestDecision;
import vn.hanoi.sti.testing.TestEvaluation;

/** The duty register: who sees which lines, what is said of them, and the export of exactly what is filtered. */
@ApiTest
class DutyApiTest {
    private static TestCampaign late;

    @BeforeEach
    void open() {
        late = late == null ? TestCampaign.openLocked(2024, LocalDate.of(2024, 7, 20), 8, founded -> founded) : late;
    }

    @Test
    void what_is_missing_after_the_deadline_stands_in_the_register_of_who_may_see_it() {
        var unit = late.next();
        for (var viewer : new RequestSpecification[] {
            Account.DOST_OFFICER.call(), Account.DOST_LEADER.call(), Account.CITY_LEADER.call(), Account.AUDITOR.call()
        }) {
            viewer.get(path() + "/duties?size=200&evaluationId=" + unit.id())
                    .then()
                    .statusCode(200)
                    .body("items.kind", hasItems("VALUE", "SUBMISSION", "CERTIFICATION"))
                    .body("items.status", everyItem(equalTo("MISSING")))
                    .body("items.days", everyItem(greaterThan(365)))
                    .body("items.deadline", everyItem(equalTo("2024-07-20")));
        }
        unit.asOfficer()
                .get(path() + "/duties?size=200")
                .then()
                .body("items.evaluationId", everyItem(equalTo(unit.id())))
                .body("total", greaterThan(50));
        Account.STRANGER.call().get(path() + "/duties").then().statusCode(404);
        Account.ADMIN.call().get(path() + "/duties").then().statusCode(403);
    }

    @Test
    void before_the_deadline_nothing_stands_there() {
        var campaign = TestCampaign.open(1);
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/campaigns/" + campaign.id() + "/duties")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void the_units_reason_and_the_departments_word_stand_side_by_side_and_the_word_freezes_the_facts() {
        var unit = late.next();
        note(unit.asHead(), unit, "SUBMISSION", "Chờ quyết toán")
                .statusCode(200)
                .body("unitNote.text", equalTo("Chờ quyết toán"))
                .body("frozen", is(false));
        note(Account.DOST_OFFICER.call(), unit, "SUBMISSION", "Không có lý do chính đáng")
                .statusCode(200)
                .body("unitNote.text", equalTo("Chờ quyết toán"))
                .body("departmentNote.text", equalTo("Không có lý do chính đáng"))
                .body("frozen", is(true));
        TestDecision.openLateEntry(late.id());
        unit.submit().statusCode(200);
        Account.DOST_OFFICER
                .call()
                .get(path() + "/duties?kind=SUBMISSION&evaluationId=" + unit.id())
                .then()
                .body("items.status", contains("MISSING"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .body("items.action", hasItem("duty.noted"));
    }

    @Test
    void nobody_else_writes_and_nothing_is_said_of_what_is_not_there() {
        var unit = late.next();
        var other = late.next();
        note(other.asHead(), unit, "SUBMISSION", "x").statusCode(404);
        note(Account.AUDITOR.call(), unit, "SUBMISSION", "x").statusCode(403);
        note(unit.asHead(), unit, "VALUE/KHONG-CO/2024", "x").statusCode(404);
        note(unit.asHead(), unit, "SUBMISSION", " ").statusCode(422);
    }

    @Test
    void the_export_is_exactly_what_is_filtered_and_computes_nothing() {
        var unit = late.next();
        note(unit.asHead(), unit, "CERTIFICATION", "=HYPERLINK(\"x\")").statusCode(200);
        var csv = Account.DOST_OFFICER
                .call()
                .get(path() + "/duties.csv?kind=CERTIFICATION&evaluationId=" + unit.id())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("so-nghia-vu.csv"))
                .extract()
                .asString();
        assertThat(csv).startsWith("\uFEFF\"Mã đơn vị\"");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains(unit.organization().code())
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("19/07/2024");
    }

    @Test
    void the_workbook_holds_the_same_rows_as_days_numbers_and_text() throws IOException {
        var unit = late.next();
        var other = late.next();
        note(unit.asHead(), unit, "CERTIFICATION", "=1+1").statusCode(200);
        var file = Account.DOST_OFFICER
                .call()
                .get(path() + "/duties.xlsx?kind=CERTIFICATION&evaluationId=" + unit.id())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("so-nghia-vu.xlsx"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Mã đơn vị");
            var line = sheet.getRow(1);
            assertThat(line.getCell(0).getStringCellValue())
                    .isEqualTo(unit.organization().code());
            assertThat(line.getCell(7).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 7, 19));
            assertThat(line.getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
            var said = line.getCell(10);
            assertThat(said.getCellType()).isEqualTo(CellType.STRING);
            assertThat(said.getStringCellValue()).isEqualTo("=1+1");
            assertThat(said.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(rowsOf(unit.asOfficer(), other)).isZero();
        Account.STRANGER.call().get(path() + "/duties.xlsx").then().statusCode(404);
        Account.ADMIN.call().get(path() + "/duties.xlsx").then().statusCode(403);
    }

    /** Rows that this viewer's export has of a unit. */
    private static int rowsOf(RequestSpecification who, TestEvaluation unit) throws IOException {
        var file = who.get(path() + "/duties.xlsx?evaluationId=" + unit.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0).getLastRowNum();
        }
    }

    private static ValidatableResponse note(RequestSpecification who, TestEvaluation unit, String item, String text) {
        return who.body(Map.of("item", item, "text", text))
                .post(unit.path() + "/duty-notes")
                .then();
    }

    private static String path() {
        return "/api/v1/campaigns/" + late.id();
    }
}
