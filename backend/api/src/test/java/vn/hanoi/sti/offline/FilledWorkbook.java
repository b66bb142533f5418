package vn.hanoi.sti.offline;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evidence.TestDossier;
import vn.hanoi.sti.job.RunJobs;

/** A downloaded workbook in the hands of somebody who fills it, and brings it back. */
final class FilledWorkbook {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int KEY = 7;
    private static final int VALUE = 4;

    final XSSFWorkbook workbook;

    FilledWorkbook(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static FilledWorkbook download(TestDossier dossier) {
        return new FilledWorkbook(Call.as(dossier.officer, "unit-member")
                .get(dossier.path("/workbook"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    /** The value cell of a line, e.g. {@code BV/2024/value}. */
    XSSFCell cell(String line) {
        var row = row(line);
        var cell = row.getCell(VALUE);
        return cell == null ? row.createCell(VALUE) : cell;
    }

    XSSFRow row(String line) {
        var key = key(line);
        for (var sheet : workbook) {
            if (!sheet.getSheetName().equals("_sti")) {
                for (var row : sheet) {
                    var cell = row.getCell(KEY);
                    if (cell != null && cell.toString().equals(key)) {
                        return (XSSFRow) row;
                    }
                }
            }
        }
        throw new AssertionError("no line " + line);
    }

    String key(String line) {
        for (var row : mark()) {
            if (row.getLastCellNum() >= 4
                    && (row.getCell(1) + "/" + row.getCell(2) + "/" + row.getCell(3)).equals(line)) {
                return row.getCell(0).toString();
            }
        }
        throw new AssertionError("no line " + line);
    }

    XSSFSheet mark() {
        return workbook.getSheet("_sti");
    }

    FilledWorkbook set(String line, String text) {
        cell(line).setCellValue(text);
        return this;
    }

    FilledWorkbook set(String line, int number) {
        cell(line).setCellValue(number);
        return this;
    }

    /** State and one figure. */
    FilledWorkbook reported(String cell, String member, String number) {
        set(cell + "/state", "Có số liệu");
        cell(cell + "/" + member).setCellValue(0);
        cell(cell + "/" + member).getCTCell().setV(number);
        return this;
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ValidatableResponse bring(TestDossier dossier) {
        return bring(dossier, dossier.officer, bytes());
    }

    static ValidatableResponse bring(TestDossier dossier, String subject, byte[] bytes) {
        return bring(dossier, subject, "so-lieu.xlsx", bytes);
    }

    static ValidatableResponse bring(TestDossier dossier, String subject, String name, byte[] bytes) {
        return Call.as(subject, "unit-member")
                .contentType("multipart/form-data")
                .multiPart("file", name, bytes, XLSX)
                .post(dossier.path("/workbook-imports"))
                .then();
    }

    /** Brings it and waits for its job; answers the job as it ended. */
    JsonPath job(TestDossier dossier) {
        return ended(dossier, bring(dossier).statusCode(202).extract().path("id"));
    }

    static JsonPath ended(TestDossier dossier, String job) {
        RunJobs.all();
        return Call.as(dossier.officer, "unit-member")
                .get("/api/v1/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Brings it, has it read, and answers the path of the import. */
    String imported(TestDossier dossier) {
        var job = job(dossier);
        if (!job.getString("state").equals("SUCCEEDED")) {
            throw new AssertionError(job.prettify());
        }
        return job.getString("resultPath");
    }

    static ValidatableResponse preview(TestDossier dossier, String path) {
        return Call.as(dossier.officer, "unit-member").get(path).then();
    }

    static ValidatableResponse commit(TestDossier dossier, String path, Object body) {
        var etag = preview(dossier, path).statusCode(200).extract().header("ETag");
        return Call.as(dossier.officer, "unit-member")
                .header("If-Match", etag)
                .body(body)
                .post(path + "/commit")
                .then();
    }
}
