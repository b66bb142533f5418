package vn.hanoi.sti.workday;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;

/** Public holidays are entered by year, as a whole, by who may, and on record. */
@ApiTest
class YearApiTest {
    private static final Map<String, String> NEW_YEAR =
            Map.of("day", "2091-01-01", "kind", "HOLIDAY", "name", "Tết Dương lịch");

    @Test
    void a_year_is_entered_replaced_and_recorded() {
        read(2091).body("version", equalTo(0)).body("complete", is(false)).body("days", empty());
        save(Account.ADMIN, 2091, 0, List.of(NEW_YEAR)).statusCode(200).body("days.name", contains("Tết Dương lịch"));
        save(Account.ADMIN, 2091, 0, List.of()).statusCode(412).body("code", equalTo("concurrency.stale"));
        int version = read(2091)
                .body("allowedActions", contains("SAVE"))
                .body("changedByName", not(emptyString()))
                .extract()
                .path("version");
        save(
                        Account.DOST_OFFICER,
                        2091,
                        version,
                        List.of(NEW_YEAR, Map.of("day", "2091-01-02", "kind", "DAY_OFF_IN_LIEU", "name", "Nghỉ bù")))
                .statusCode(200)
                .body("days.day", contains("2091-01-01", "2091-01-02"));
        version = read(2091).extract().path("version");
        save(
                        Account.DOST_OFFICER,
                        2091,
                        version,
                        List.of(Map.of("day", "2091-01-01", "kind", "HOLIDAY", "name", "Tết")))
                .statusCode(200)
                .body("days.name", contains("Tết"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=calendar-year&objectId=2091")
                .then()
                .body("items.size()", equalTo(3))
                .body("items.reason", everyItem(equalTo("Thông báo 1")))
                .body(
                        "items.details.removed",
                        hasItem("2091-01-01 HOLIDAY Tết Dương lịch; 2091-01-02 DAY_OFF_IN_LIEU Nghỉ bù"))
                .body("items.details.added", hasItem("2091-01-02 DAY_OFF_IN_LIEU Nghỉ bù"));
    }

    @Test
    void every_gap_is_told_and_nothing_is_kept() {
        save(
                        Account.DOST_OFFICER,
                        2092,
                        0,
                        List.of(
                                NEW_YEAR,
                                Map.of("day", "2092-01-05", "kind", "DAY_OFF_IN_LIEU", "name", "Thứ Bảy"),
                                Map.of("day", "2092-01-07", "kind", "WORKING_DAY", "name", "Thứ Hai")))
                .statusCode(422)
                .body("code", equalTo("calendar.invalid"))
                .body(
                        "errors.code",
                        contains("calendar.day.other-year", "calendar.day.off-anyway", "calendar.day.worked-anyway"));
        read(2092).body("version", equalTo(0));
        Account.DOST_OFFICER
                .call()
                .body(body(List.of()))
                .put("/api/v1/calendar-years/2092")
                .then()
                .statusCode(428);
        Account.DOST_OFFICER.call().get("/api/v1/calendar-years/1999").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void who_may(Account account) {
        var reads = account != Account.MACHINE;
        var writes = account == Account.ADMIN || account == Account.DOST_OFFICER;
        account.call().get("/api/v1/calendar-years").then().statusCode(reads ? 200 : 403);
        // 412: let in, and told that nobody has read that version.
        save(account, 2093, 99, List.of()).statusCode(writes ? 412 : 403);
    }

    private static ValidatableResponse read(int year) {
        return Account.DOST_OFFICER
                .call()
                .get("/api/v1/calendar-years/" + year)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse save(Account who, int year, int version, List<Map<String, String>> days) {
        return who.call()
                .header("If-Match", "\"" + version + "\"")
                .body(body(days))
                .put("/api/v1/calendar-years/" + year)
                .then();
    }

    private static Map<String, Object> body(List<Map<String, String>> days) {
        return Map.of("complete", true, "source", "Thông báo 1", "days", days);
    }
}
