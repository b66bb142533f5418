package vn.hanoi.sti.catalogue;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.catalogue.Register.*;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;

/** What the register refuses, with code and place, leaving nothing half done. */
@ApiTest
class OrganizationRefusalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "functions | [{\"code\": \"BR\", \"share\": \"0.5\"}] | 422 | /functions | catalogue.functions.sum",
                "functions | [{\"code\": \"BR\", \"share\": \"0,5\"}, {\"code\": \"AR\", \"share\": \"0.5\"}] | 422 | /functions/0/share | catalogue.functions.comma",
                "functions | [{\"code\": \"BR\", \"share\": \"-1\"}, {\"code\": \"AR\", \"share\": \"2\"}] | 422 | /functions/0/share | catalogue.functions.range",
                "functions | [{\"code\": \"BR\", \"share\": 1}] | 400 | /functions/0/share | request.wrong-type",
                "functions | [{\"code\": \"XX\", \"share\": \"1\"}] | 400 | /functions/0/code | request.wrong-type",
                "functions | [{\"code\": \"BR\"}] | 422 | /functions/0/share | request.not-null",
                "functions | [] | 422 | /functions | request.not-empty",
                "functions | null | 422 | /functions | request.not-empty",
                "foundedOn | \"01/05/2010\" | 400 | /foundedOn | request.wrong-type",
                "foundedOn | null | 422 | /foundedOn | request.not-null",
                "dissolvedOn | \"2009-01-01\" | 422 | /dissolvedOn | catalogue.life.order",
                "autonomyGroup | 5 | 422 | /autonomyGroup | request.max",
                "autonomyGroup | \"3\" | 400 | /autonomyGroup | request.wrong-type",
                "autonomyGroup | 2.5 | 400 | /autonomyGroup | request.wrong-type",
                "nameVi | \" \" | 422 | /nameVi | request.not-blank",
                "nameVi | 12 | 400 | /nameVi | request.wrong-type",
                "code | \"có dấu\" | 422 | /code | request.pattern",
                "identifiers | {\"taxCode\": \"123\"} | 422 | /identifiers/taxCode | request.pattern",
                "identifiers | {\"budgetUnitCode\": \"123456\"} | 422 | /identifiers/budgetUnitCode | request.pattern",
                "identifiers | {\"electronicId\": \"h26\"} | 422 | /identifiers/electronicId | request.pattern",
                "identifiers | {\"passport\": \"1\"} | 400 | /identifiers/passport | request.unknown-property",
                "registration | {\"issuedOn\": \"2024-01-01\", \"expiresOn\": \"2023-01-01\"} | 422 | /registration/expiresOn | catalogue.registration.order",
                "governingBodyId | \"00000000-0000-4000-8000-ffffffffffff\" | 422 | /governingBodyId | agency.unknown",
                "agencyId | \"00000000-0000-4000-8000-ffffffffffff\" | 422 | /agencyId | agency.unknown",
                "colour | \"red\" | 400 | /colour | request.unknown-property"
            })
    void each_wrong_value_has_its_code_and_place(
            String property, String value, int status, String pointer, String code) {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        var organization = organization(code());
        var request = json.valueToTree(organization);
        try {
            ((com.fasterxml.jackson.databind.node.ObjectNode) request).set(property, json.readTree(value));
        } catch (com.fasterxml.jackson.core.JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
        as(OFFICER, "dost-officer")
                .body(request.toString())
                .post(ORGANIZATIONS)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
        as(OFFICER, "dost-officer")
                .get("/api/v1/agencies?q=" + organization.get("code"))
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void all_gaps_are_named_at_once() {
        var request = organization(code());
        request.put("functions", shares("BR", "0.5"));
        request.put("dissolvedOn", "2000-01-01");
        request.put("governingBodyId", UUID.randomUUID().toString());
        as(OFFICER, "dost-officer")
                .body(request)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("catalogue.organization.invalid"))
                .body("errors.pointer", containsInAnyOrder("/functions", "/dissolvedOn", "/governingBodyId"))
                .body("errors.find { it.pointer == '/functions' }.params.sum", equalTo("0.5"));
    }

    @Test
    void codes_identifiers_and_bodies_belong_to_one_organization() {
        var request = organization(code());
        request.put(
                "identifiers",
                Map.of("electronicId", "H26." + request.get("code").toString().substring(2, 10)));
        var agency = as(OFFICER, "dost-officer")
                .body(request)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("agencyId");
        as(OFFICER, "dost-officer")
                .body(request)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/code", "/identifiers/electronicId"))
                .body(
                        "errors.code",
                        containsInAnyOrder("catalogue.organization.code.taken", "catalogue.identifier.taken"));
        var other = organization(code());
        other.put("agencyId", agency);
        as(OFFICER, "dost-officer")
                .body(other)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("catalogue.agency.taken"));
        other.put("agencyId", body("DEPARTMENT"));
        as(OFFICER, "dost-officer")
                .body(other)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("catalogue.agency.not-an-organization"));
    }

    @Test
    void code_and_body_stay_for_life_and_nobody_governs_itself() {
        var request = organization(code());
        var id = created(request);
        var agency = as(OFFICER, "auditor").get(ORGANIZATIONS + "/" + id).<String>path("agencyId");
        var changed = new HashMap<>(request);
        changed.put("code", code());
        changed.put("agencyId", body("ORGANIZATION"));
        changed.put("governingBodyId", agency);
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(ORGANIZATIONS + "/" + id)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "catalogue.organization.code.fixed",
                                "catalogue.agency.fixed",
                                "catalogue.governing-body.cycle"));
        as(OFFICER, "auditor").get(ORGANIZATIONS + "/" + id).then().body("version", equalTo(0));
    }

    @Test
    void names_follow_one_another() {
        var id = created();
        var path = ORGANIZATIONS + "/" + id + "/names";
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of("nameVi", "X", "validFrom", "2010-05-01", "document", "QĐ"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validFrom"))
                .body("errors[0].code", equalTo("catalogue.name.order"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of("nameVi", "X", "validFrom", "2999-01-01", "document", "QĐ"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("catalogue.date.future"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of("nameVi", "X"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/document", "/validFrom"));
    }

    @Test
    void nobody_comes_of_itself_of_two_or_of_more_than_the_whole() {
        var old = created();
        var heir = created();
        var third = created();
        succeed(heir, 0, Map.of("predecessorId", heir))
                .statusCode(422)
                .body("errors.code", contains("catalogue.succession.cycle"));
        succeed(heir, 0, Map.of())
                .statusCode(422)
                .body("errors.code", contains("catalogue.succession.predecessor.one"));
        succeed(heir, 0, Map.of("predecessorId", old, "predecessorName", "Y"))
                .statusCode(422)
                .body("errors.code", contains("catalogue.succession.predecessor.one"));
        succeed(heir, 0, Map.of("predecessorId", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.code", contains("catalogue.organization.unknown"));
        succeed(heir, 0, Map.of("predecessorId", old, "share", "0,5"))
                .statusCode(422)
                .body("errors.code", contains("catalogue.succession.share.comma"));
        succeed(heir, 0, Map.of("predecessorId", old, "share", "1.5"))
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("catalogue.succession.share.range", "catalogue.succession.share.sum"));
        succeed(heir, 0, Map.of("predecessorId", old, "on", "2001-01-01"))
                .statusCode(422)
                .body("errors.code", contains("catalogue.succession.before-founding"));
        succeed(heir, 0, Map.of("predecessorId", old, "share", "0.7")).statusCode(201);
        succeed(heir, 1, Map.of("predecessorId", old))
                .statusCode(422)
                .body("errors.code", contains("catalogue.succession.recorded"));
        succeed(third, 0, Map.of("predecessorId", old, "share", "0.4"))
                .statusCode(422)
                .body("errors[0].params.sum", equalTo("1.1"));
        succeed(third, 0, Map.of("predecessorId", heir)).statusCode(201);
        succeed(old, 0, Map.of("predecessorId", third))
                .statusCode(422)
                .body("errors.code", contains("catalogue.succession.cycle"));
    }

    @Test
    void changes_need_the_version_that_was_read() {
        var request = organization(code());
        var id = created(request);
        var path = ORGANIZATIONS + "/" + id;
        as(OFFICER, "dost-officer").body(request).put(path).then().statusCode(428);
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"9\"")
                .body(request)
                .put(path)
                .then()
                .statusCode(412)
                .body("currentEtag", equalTo("\"0\""));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(path)
                .then()
                .statusCode(412);
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(ORGANIZATIONS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 403",
        "dost-officer, 201",
        "dost-leader, 403",
        "city-leader, 403",
        "unit-member, 403",
        "auditor, 403",
        "machine-reader, 403"
    })
    void only_the_department_s_officer_keeps_the_register(String role, int status) {
        var actor = "register-" + role;
        var request = organization(code());
        as(actor, role).body(request).post(ORGANIZATIONS).then().statusCode(status);
        var id = created();
        as(actor, role)
                .header("If-Match", "\"0\"")
                .body(Map.of("nameVi", "Y", "validFrom", "2020-01-01", "document", "QĐ"))
                .post(ORGANIZATIONS + "/" + id + "/names")
                .then()
                .statusCode(status);
        as(actor, role)
                .header("If-Match", status == 201 ? "\"1\"" : "\"0\"")
                .body(Map.of("kind", "MERGER", "predecessorName", "Z", "on", "2020-01-01", "document", "QĐ"))
                .post(ORGANIZATIONS + "/" + id + "/successions")
                .then()
                .statusCode(status);
        as(actor, role)
                .header("If-Match", "\"0\"")
                .body(request)
                .put(ORGANIZATIONS + "/" + id)
                .then()
                .statusCode(status == 201 ? 412 : 403);
        as(actor, role).get(ORGANIZATIONS + "/" + id).then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse succeed(
            String id, int version, Map<String, String> more) {
        var request = new HashMap<String, String>(
                Map.of("kind", "MERGER", "on", "2024-01-01", "document", "QĐ 1 (minh họa)"));
        request.putAll(more);
        return as(OFFICER, "dost-officer")
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .post(ORGANIZATIONS + "/" + id + "/successions")
                .then();
    }
}
