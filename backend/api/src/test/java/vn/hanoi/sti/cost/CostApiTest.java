package vn.hanoi.sti.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;

/** Costs: exact sums, a basis for each, nothing lost, nothing overwritten. */
@ApiTest
class CostApiTest {
    private static final String PLAN = "/api/v1/city-plans/2026";

    @Test
    void an_estimate_and_spending_are_kept_summed_withdrawn_and_exported() throws IOException {
        var code = "KH-4";
        var source = "Quỹ " + UUID.randomUUID();
        var given = cost("ESTIMATE", "OTHER", 300_000_007L);
        given.put("sourceName", source);
        var line = "sources.find { it.sourceName == '" + source + "' }.sum.";
        record(code, Account.DOST_OFFICER.call(), given)
                .statusCode(201)
                .body(line + "estimate", equalTo(300_000_007))
                .body("entries[0].documentNumber", equalTo("12/DT-SKHCN"))
                .body("warnings.code", hasItem("SOURCE_NOT_FORESEEN"));
        given.put("kind", "SPENDING");
        given.put("amount", 300_000_009L);
        String spent = record(code, Account.DOST_OFFICER.call(), given)
                .statusCode(201)
                .body(line + "remaining", equalTo(-2))
                .body(
                        "warnings.find { it.code == 'OVER_ESTIMATE' && it.sourceName == '" + source + "' }.amount",
                        equalTo(2))
                .extract()
                .path("entries[0].id");

        var row = "streams.find { it.stream == 'PLAN' }.tasks.find { it.code == '" + code + "' }.line.";
        var table = Account.CITY_LEADER.call().get(PLAN + "/costs").then().statusCode(200);
        int column = table.extract()
                .<java.util.List<String>>path("columns.sourceName")
                .indexOf(source);
        table.body(row + "cells[" + column + "].spent", equalTo(300_000_009))
                .body("total.cells[" + column + "].remaining", equalTo(-2));
        var bytes = Account.AUDITOR
                .call()
                .get(PLAN + "/costs/workbook")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("kinh-phi-ke-hoach-2026.xlsx"))
                .extract()
                .asByteArray();
        assertThat(cells(bytes, code, 2 + 3 * column)).containsExactly(300_000_007d, 300_000_009d, -2d);

        act(code, spent, Map.of("reason", "Chứng từ ghi nhầm nhiệm vụ"))
                .statusCode(200)
                .body(line + "spent", equalTo(0))
                .body("entries.find { it.id == '" + spent + "' }.withdrawn.reason", containsString("ghi nhầm"));
        act(code, spent, Map.of("reason", "Lần nữa")).statusCode(409).body("code", equalTo("cost.withdrawn-already"));
        act(code, UUID.randomUUID().toString(), Map.of("reason", "x")).statusCode(404);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=city-plan-task&objectId=2026/" + code)
                .then()
                .body("items.action", contains("cost.recorded", "cost.recorded", "cost.withdrawn"))
                .body("items[2].reason", equalTo("Chứng từ ghi nhầm nhiệm vụ"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=city-plan&objectId=2026")
                .then()
                .body("items.action", hasItem("cost.exported"));
    }

    @Test
    void a_cost_without_a_source_or_basis_is_refused_with_every_gap() {
        refused(new HashMap<>(Map.of("kind", "ESTIMATE")))
                .body(
                        "errors.code",
                        contains(
                                "cost.source.missing",
                                "cost.amount.range",
                                "cost.document.missing",
                                "cost.document.undated",
                                "cost.basis.missing"))
                .body("errors[0].pointer", equalTo("/source"));
        refused(cost("SPENDING", "OTHER", 1L)).body("errors.code", contains("cost.source.unnamed"));
        var named = cost("SPENDING", "AID", 1L);
        named.put("sourceName", "Tổ chức khác");
        refused(named).body("errors.code", contains("cost.source.named-already"));
        refused(cost("ESTIMATE", "CITY_BUDGET", -5L))
                .body("errors.code", contains("cost.amount.range"))
                .body("errors.pointer", contains("/amount"));
        refused(cost("ESTIMATE", "CITY_BUDGET", 0L)).body("errors.code", contains("cost.amount.range"));
        refused(cost("ESTIMATE", "CITY_BUDGET", 9_000_000_000_001L)).body("errors.code", contains("cost.amount.range"));
        var early = cost("ESTIMATE", "CITY_BUDGET", 5L);
        early.put("documentDate", "2999-01-01");
        refused(early).body("errors.code", contains("catalogue.date.future"));
        var half = cost("ESTIMATE", "CITY_BUDGET", 5L);
        half.put("amount", "1.5");
        record("KH-3", Account.DOST_OFFICER.call(), half).statusCode(400);
        Account.AUDITOR.call().get(PLAN + "/tasks/KH-3/costs").then().body("entries", empty());
    }

    @Test
    void an_overtaken_writer_is_told_and_what_is_not_there_is_not_found() {
        var code = "CS-2";
        var body = cost("ESTIMATE", "CITY_BUDGET", 1L);
        var stale = etag(code);
        record(code, Account.DOST_OFFICER.call(), body).statusCode(201);
        post(code, Account.DOST_OFFICER.call().header("If-Match", stale), body)
                .statusCode(412)
                .body("code", equalTo("concurrency.stale"));
        post(code, Account.DOST_OFFICER.call(), body).statusCode(428);
        var key = UUID.randomUUID().toString();
        var now = etag(code);
        post(code, keyed(key).header("If-Match", now), body).statusCode(201).body("entries", hasSize(2));
        post(code, keyed(key).header("If-Match", now), body)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("entries", hasSize(2));
        Account.AUDITOR.call().get(PLAN + "/tasks/XX-1/costs").then().statusCode(404);
        Account.AUDITOR.call().get("/api/v1/city-plans/2099/costs").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void each_role_has_its_part(Account account) {
        var reads = switch (account) {
            case DOST_OFFICER, DOST_LEADER, CITY_LEADER, AUDITOR -> 200;
            default -> 403;
        };
        account.call().get(PLAN + "/costs").then().statusCode(reads);
        account.call().get(PLAN + "/costs/workbook").then().statusCode(reads);
        account.call()
                .get(PLAN + "/tasks/TC-1/costs")
                .then()
                .statusCode(reads)
                .body(
                        "allowedActions",
                        account == Account.DOST_OFFICER ? hasItem("RECORD") : anyOf(nullValue(), empty()));
        post("TC-1", account.call().header("If-Match", "\"7\""), cost("ESTIMATE", "CITY_BUDGET", 1L))
                .statusCode(account == Account.DOST_OFFICER ? 412 : 403);
        account.call()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "x"))
                .post(PLAN + "/tasks/TC-1/costs/" + UUID.randomUUID() + "/withdrawal")
                .then()
                .statusCode(account == Account.DOST_OFFICER ? 404 : 403);
    }

    private static RequestSpecification keyed(String key) {
        return Account.DOST_OFFICER
                .call()
                .config(RestAssuredConfig.config()
                        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key")))
                .header("Idempotency-Key", key);
    }

    private static java.util.List<Double> cells(byte[] bytes, String code, int from) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var row : workbook.getSheetAt(0)) {
                var first = row.getCell(0);
                if (first != null && first.getStringCellValue().equals(code)) {
                    return java.util.stream.IntStream.range(from, from + 3)
                            .mapToObj(column -> row.getCell(column).getNumericCellValue())
                            .toList();
                }
            }
        }
        throw new AssertionError("no row " + code);
    }

    private static Map<String, Object> cost(String kind, String source, Long amount) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("source", source);
        body.put("amount", amount);
        body.put("documentNumber", "12/DT-SKHCN");
        body.put("documentDate", "2026-03-02");
        body.put("basis", "Dự toán được giao");
        return body;
    }

    private static ValidatableResponse refused(Map<String, Object> body) {
        return record("KH-3", Account.DOST_OFFICER.call(), body).statusCode(422).body("code", equalTo("cost.invalid"));
    }

    private static ValidatableResponse record(String code, RequestSpecification who, Map<String, ?> body) {
        return post(code, who.header("If-Match", etag(code)), body);
    }

    private static ValidatableResponse post(String code, RequestSpecification who, Map<String, ?> body) {
        return who.body(body).post(PLAN + "/tasks/" + code + "/costs").then();
    }

    private static ValidatableResponse act(String code, String entry, Map<String, ?> body) {
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", etag(code))
                .body(body)
                .post(PLAN + "/tasks/" + code + "/costs/" + entry + "/withdrawal")
                .then();
    }

    private static String etag(String code) {
        return Account.AUDITOR
                .call()
                .get(PLAN + "/tasks/" + code + "/costs")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
