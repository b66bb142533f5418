package vn.hanoi.sti.audit;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;

/** Looking things up in the log. */
@ApiTest
class AuditSearchTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private String code;
    private String id;

    @BeforeEach
    void change() {
        code = "S." + UUID.randomUUID().toString().substring(0, 13).toUpperCase();
        id = as("search-admin", "admin")
                .body(Map.of("code", code, "kind", "OTHER", "nameVi", "Viện Đo lường 100%", "validFrom", "2020-01-01"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void words_are_found_anywhere_without_case_or_diacritics_and_all_of_them() {
        found("q=" + code.toLowerCase()).body("items.objectId", contains(id));
        found("q=do luong " + code).body("items.objectId", contains(id));
        found("q=100%25 " + code).body("items.objectId", contains(id));
        found("q=1_0%25 " + code).body("items", empty());
        found("q=khong-co-gi " + code).body("items", empty());
        found("q=%20").body("items", not(empty()));
    }

    @Test
    void person_act_object_and_days_narrow_it() {
        var own = "objectId=" + id + "&";
        for (var fits : new String[] {
            "actor=search-admin",
            "action=agency.created",
            "action=agency.",
            "objectType=agency",
            "from=" + TODAY + "&to=" + TODAY,
            "from=" + TODAY.minusDays(1)
        }) {
            found(own + fits).body("items.objectId", contains(id));
        }
        for (var other : new String[] {
            "actor=audit-admin",
            "action=agency",
            "action=person.",
            "objectType=person",
            "from=" + TODAY.plusDays(1),
            "to=" + TODAY.minusDays(1)
        }) {
            found(own + other).body("items", empty());
        }
    }

    @Test
    void what_cannot_be_read_is_refused() {
        as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries?q=" + "x".repeat(201))
                .then()
                .statusCode(400);
        as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries?from=hom-nay&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#query/from"));
        as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries?order=SIDEWAYS&limit=1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#query/order"));
    }

    private static ValidatableResponse found(String query) {
        return as("audit-auditor", "auditor")
                .urlEncodingEnabled(false)
                .get("/api/v1/audit-entries?" + query.replace(" ", "%20"))
                .then()
                .statusCode(200);
    }
}
