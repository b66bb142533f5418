package vn.hanoi.sti.agency;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;

/** People: known at first sight, given roles by an administrator, switched off, and every grant in the log. */
@ApiTest
class PersonApiTest {
    private static final String ADMIN = "person-admin";

    @Test
    void a_first_sign_in_makes_a_person_known_without_any_membership() {
        var subject = "first-" + UUID.randomUUID();
        as(subject, "unit-member")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo(subject))
                .body("memberships", empty())
                .body("roles", contains("unit-member"))
                .body("zone", equalTo("Asia/Ho_Chi_Minh"));
        as(ADMIN, "admin").get("/api/v1/persons?q=" + subject).then().body("total", equalTo(1));
    }

    @Test
    void an_administrator_gives_a_role_and_ends_it_and_both_are_in_the_log() {
        var subject = "member-" + UUID.randomUUID();
        var agency = agency();
        var person = as(ADMIN, "admin")
                .body(Map.of("subject", subject, "displayName", "Cán bộ thử"))
                .post("/api/v1/persons")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var membership = Map.of("agencyId", agency, "role", "HEAD", "validFrom", "2024-01-01");
        var granted = as(ADMIN, "admin")
                .header("If-Match", "\"0\"")
                .body(membership)
                .post("/api/v1/persons/" + person.getString("id") + "/memberships")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("memberships[0].role", equalTo("HEAD"))
                .extract()
                .jsonPath();
        as(subject, "unit-member")
                .get("/api/v1/me")
                .then()
                .body("memberships[0].agencyId", equalTo(agency))
                .body("memberships[0].role", equalTo("HEAD"));
        as(ADMIN, "admin")
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2024-06-30", "reason", "Chuyển công tác"))
                .post("/api/v1/memberships/" + granted.getString("memberships[0].id") + "/end")
                .then()
                .statusCode(200)
                .body("memberships[0].validTo", equalTo("2024-06-30"));
        as(subject, "unit-member").get("/api/v1/me").then().body("memberships", empty());
        as(ADMIN, "admin")
                .get("/api/v1/audit-entries?objectType=person&objectId=" + person.getString("id"))
                .then()
                .body("items.action", contains("person.registered", "membership.granted", "membership.ended"))
                .body("items[2].reason", equalTo("Chuyển công tác"));
    }

    @Test
    void roles_do_not_overlap_and_unknown_agencies_are_named() {
        var person = as(ADMIN, "admin")
                .body(Map.of("subject", "o-" + UUID.randomUUID(), "displayName", "Cán bộ"))
                .post("/api/v1/persons")
                .then()
                .extract()
                .<String>path("id");
        var membership = Map.of("agencyId", agency(), "role", "OFFICER", "validFrom", "2024-01-01");
        var path = "/api/v1/persons/" + person + "/memberships";
        as(ADMIN, "admin")
                .header("If-Match", "\"0\"")
                .body(membership)
                .post(path)
                .then()
                .statusCode(201);
        as(ADMIN, "admin")
                .header("If-Match", "\"1\"")
                .body(membership)
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("membership.overlap"));
        as(ADMIN, "admin")
                .header("If-Match", "\"1\"")
                .body(Map.of("agencyId", UUID.randomUUID(), "role", "OFFICER", "validFrom", "2024-01-01"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agencyId"));
    }

    @Test
    void a_person_switched_off_reaches_nothing() {
        var subject = "off-" + UUID.randomUUID();
        as(subject, "dost-officer").get("/api/v1/me").then().statusCode(200);
        var person = as(ADMIN, "admin").get("/api/v1/persons?q=" + subject).jsonPath();
        as(ADMIN, "admin")
                .header("If-Match", "\"" + person.getLong("items[0].version") + "\"")
                .body(Map.of("displayName", "Đã nghỉ", "active", false))
                .put("/api/v1/persons/" + person.getString("items[0].id"))
                .then()
                .statusCode(200);
        as(subject, "dost-officer")
                .get("/api/v1/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("auth.person.inactive"));
    }

    private static String agency() {
        return as(ADMIN, "admin")
                .body(Map.of(
                        "code",
                        "P." + UUID.randomUUID().toString().substring(0, 13).toUpperCase(),
                        "kind",
                        "COMMUNE",
                        "nameVi",
                        "Phường thử",
                        "validFrom",
                        "2020-01-01"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
