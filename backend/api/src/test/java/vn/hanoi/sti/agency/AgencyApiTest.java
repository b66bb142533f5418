package vn.hanoi.sti.agency;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;

/** The tree of bodies: recording, finding, changing, and each refusal. */
@ApiTest
class AgencyApiTest {
    private static final String ADMIN = "agency-admin";

    @Test
    void a_body_is_recorded_found_without_diacritics_and_changed() {
        var code = code();
        var created = as(ADMIN, "admin")
                .body(agency(code, "Sở Nước Đường " + code))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/api/v1/agencies/"))
                .body("allowedActions", contains("EDIT"))
                .extract()
                .jsonPath();
        as(ADMIN, "unit-member")
                .get("/api/v1/agencies?q=nuoc duong " + code.toLowerCase())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].code", equalTo(code));
        var renamed = agency(code, "Sở Nước và Đường");
        as(ADMIN, "admin")
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put("/api/v1/agencies/" + created.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("nameVi", equalTo("Sở Nước và Đường"));
    }

    @Test
    void the_tree_holds_what_exists_that_day() {
        var parent = create(agency(code(), "Cha"));
        var child = agency(code(), "Con");
        child.put("parentId", parent);
        child.put("validFrom", "2021-03-01");
        child.put("validTo", "2021-12-31");
        create(child);
        var path = "find { it.id == '" + parent + "' }.children.code";
        as(ADMIN, "admin").get("/api/v1/agencies/tree?on=2021-12-31").then().body(path, contains(child.get("code")));
        as(ADMIN, "admin").get("/api/v1/agencies/tree?on=2022-01-01").then().body(path, empty());
    }

    @Test
    void every_gap_is_named_at_once() {
        as(ADMIN, "admin")
                .body(Map.of("code", "có dấu"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(422)
                .body("code", equalTo("request.invalid"))
                .body("errors.pointer", contains("/code", "/kind", "/nameVi", "/validFrom"));
    }

    @Test
    void unknown_properties_wrong_types_and_broken_json_are_unreadable() {
        var unknown = agency(code(), "X");
        unknown.put("colour", "red");
        as(ADMIN, "admin")
                .body(unknown)
                .post("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"))
                .body("errors[0].pointer", equalTo("/colour"));
        var wrong = agency(code(), "X");
        wrong.put("validFrom", "01/02/2020");
        as(ADMIN, "admin")
                .body(wrong)
                .post("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.wrong-type"))
                .body("errors[0].pointer", equalTo("/validFrom"));
        as(ADMIN, "admin")
                .body("{")
                .post("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.malformed"));
        as(ADMIN, "admin").post("/api/v1/agencies").then().statusCode(422).body("code", equalTo("request.invalid"));
        as(ADMIN, "admin")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/agencies")
                .then()
                .statusCode(415)
                .body("code", equalTo("request.media-type"));
    }

    @Test
    void lists_refuse_what_they_do_not_know() {
        as(ADMIN, "admin")
                .get("/api/v1/agencies?size=201")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/size"));
        as(ADMIN, "admin")
                .get("/api/v1/agencies?sort=-name,password")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("request.sort.unknown"));
        as(ADMIN, "admin")
                .get("/api/v1/agencies?kind=CASTLE")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.query.invalid"));
        as(ADMIN, "admin")
                .get("/api/v1/agencies?page=one")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.query.invalid"));
        as(ADMIN, "admin")
                .get("/api/v1/agencies/none")
                .then()
                .statusCode(404)
                .body("code", equalTo("resource.not-found"));
        as(ADMIN, "admin").delete("/api/v1/agencies").then().statusCode(405).body("code", equalTo("request.method"));
    }

    @Test
    void codes_are_unique_and_the_tree_has_no_circle() {
        var code = code();
        var id = create(agency(code, "Một"));
        as(ADMIN, "admin")
                .body(agency(code, "Hai"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"))
                .body("errors[0].code", equalTo("agency.code.taken"));
        var child = agency(code(), "Con");
        child.put("parentId", id);
        var childId = create(child);
        var circle = agency(code, "Một");
        circle.put("parentId", childId);
        as(ADMIN, "admin")
                .header("If-Match", "\"0\"")
                .body(circle)
                .put("/api/v1/agencies/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("agency.parent.cycle"));
    }

    @Test
    void only_an_administrator_changes_the_tree() {
        for (var role :
                new String[] {"dost-officer", "dost-leader", "city-leader", "unit-member", "auditor", "machine-reader"
                }) {
            as("agency-" + role, role)
                    .body(agency(code(), "X"))
                    .post("/api/v1/agencies")
                    .then()
                    .statusCode(403);
        }
    }

    private static String create(Map<String, Object> agency) {
        return as(ADMIN, "admin")
                .body(agency)
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> agency(String code, String name) {
        var agency = new HashMap<String, Object>();
        agency.put("code", code);
        agency.put("kind", "DEPARTMENT");
        agency.put("nameVi", name);
        agency.put("validFrom", "2020-01-01");
        return agency;
    }

    private static String code() {
        return "A." + UUID.randomUUID().toString().substring(0, 13).toUpperCase();
    }
}
