package vn.hanoi.sti.catalogue;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.catalogue.Register.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;

/** The register: recording, finding, correcting, renaming, where an organization came from. */
@ApiTest
class OrganizationApiTest {
    @Test
    void an_organization_is_recorded_with_its_body_below_its_governing_body() {
        var code = code();
        var request = organization(code);
        request.put(
                "identifiers",
                Map.of(
                        "budgetUnitCode",
                        digits(7),
                        "taxCode",
                        digits(10) + "-001",
                        "electronicId",
                        "H26.ZZ." + code.substring(2, 10)));
        request.put("registration", Map.of("number", "A-001", "issuedOn", "2020-01-01"));
        request.put("autonomyGroup", 3);
        request.put("illustrative", true);
        var view = as(OFFICER, "dost-officer")
                .body(request)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(ORGANIZATIONS + "/"))
                .body("functions.code", contains("AR", "TD"))
                .body("functions.share", contains("0.6", "0.4"))
                .body("mainFunction", equalTo("AR"))
                .body("active", equalTo(true))
                .body("illustrative", equalTo(true))
                .body("governingBodyName", equalTo("Sở thử nghiệm"))
                .body("autonomyGroup", equalTo(3))
                .body("names", hasSize(1))
                .body("names[0].validFrom", equalTo("2010-05-01"))
                .body("successions", empty())
                .body("allowedActions", contains("EDIT", "RENAME", "RECORD_SUCCESSION"))
                .extract()
                .jsonPath();
        as(OFFICER, "dost-officer")
                .get("/api/v1/agencies/" + view.getString("agencyId"))
                .then()
                .body("code", equalTo(code))
                .body("kind", equalTo("ORGANIZATION"))
                .body("parentId", equalTo(request.get("governingBodyId")))
                .body("validFrom", equalTo("2010-05-01"));
        as(OFFICER, "auditor")
                .get("/api/v1/audit-entries?objectType=organization&objectId=" + view.getString("id"))
                .then()
                .body("items.action", contains("organization.created"))
                .body("items[0].details.functions", equalTo("{AR=0.6, TD=0.4}"));
    }

    @Test
    void an_existing_body_may_be_taken() {
        var body = body("ORGANIZATION");
        var request = organization(code());
        request.put("agencyId", body);
        as(OFFICER, "dost-officer")
                .body(request)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .body("agencyId", equalTo(body));
        as(OFFICER, "dost-officer")
                .get("/api/v1/agencies/" + body)
                .then()
                .body("parentId", equalTo(request.get("governingBodyId")))
                .body("nameVi", equalTo(request.get("nameVi")));
    }

    @Test
    void everybody_who_reads_the_catalogue_finds_it_by_old_and_new_names_functions_and_body() {
        var code = code();
        var request = organization(code);
        request.put("shortName", "VĐL " + code);
        var id = created(request);
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "nameVi",
                        "Trung tâm Đổi mới " + code,
                        "validFrom",
                        "2022-03-01",
                        "document",
                        "QĐ 12/QĐ-UBND (minh họa)"))
                .post(ORGANIZATIONS + "/" + id + "/names")
                .then()
                .statusCode(201);
        for (var role : List.of(
                "admin", "dost-officer", "dost-leader", "city-leader", "unit-member", "auditor", "machine-reader")) {
            as("catalogue-" + role, role)
                    .get(ORGANIZATIONS + "?q=vien do luong " + code.toLowerCase())
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("items[0].nameVi", equalTo("Trung tâm Đổi mới " + code));
        }
        var path = ORGANIZATIONS + "?q=" + code;
        as(OFFICER, "auditor").get(path + "&function=TD").then().body("total", equalTo(1));
        as(OFFICER, "auditor").get(path + "&function=BR").then().body("total", equalTo(0));
        as(OFFICER, "auditor")
                .get(path + "&governingBodyId=" + request.get("governingBodyId"))
                .then()
                .body("total", equalTo(1));
        as(OFFICER, "auditor").get(path + "&active=false").then().body("total", equalTo(0));
        as(OFFICER, "auditor")
                .get(path + "&active=true&sort=-foundedOn,name")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void a_correction_changes_shares_name_and_place_and_the_tree_follows() {
        var code = code();
        var request = organization(code);
        var id = created(request);
        var agency = as(OFFICER, "dost-officer").get(ORGANIZATIONS + "/" + id).<String>path("agencyId");
        var newBody = body("COMMUNE");
        request.put("functions", shares("SV", "0.5", "PS", "0.25", "TD", "0.25"));
        request.put("nameVi", "Viện Đo lường Hà Nội " + code);
        request.put("governingBodyId", newBody);
        request.put("dissolvedOn", "2025-12-31");
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(request)
                .put(ORGANIZATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("functions.code", contains("TD", "PS", "SV"))
                .body("mainFunction", equalTo("SV"))
                .body("names", hasSize(1))
                .body("names[0].nameVi", equalTo("Viện Đo lường Hà Nội " + code))
                .body("active", equalTo(false))
                .body("allowedActions", contains("EDIT", "RECORD_SUCCESSION"));
        as(OFFICER, "dost-officer")
                .get("/api/v1/agencies/" + agency)
                .then()
                .body("parentId", equalTo(newBody))
                .body("nameVi", equalTo("Viện Đo lường Hà Nội " + code))
                .body("validTo", equalTo("2025-12-31"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"1\"")
                .body(Map.of("nameVi", "Tên khác", "validFrom", "2024-01-01", "document", "QĐ"))
                .post(ORGANIZATIONS + "/" + id + "/names")
                .then()
                .statusCode(409)
                .body("code", equalTo("organization.state.not-allowed"));
    }

    @Test
    void a_renaming_keeps_the_old_name_and_the_day_it_ended() {
        var id = created();
        var before = as(OFFICER, "auditor").get(ORGANIZATIONS + "/" + id).<String>path("nameVi");
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "nameVi",
                        "Viện mới",
                        "nameEn",
                        "New institute",
                        "validFrom",
                        "2021-07-01",
                        "document",
                        "QĐ 1/QĐ (minh họa)"))
                .post(ORGANIZATIONS + "/" + id + "/names")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("nameVi", equalTo("Viện mới"))
                .body("nameEn", equalTo("New institute"))
                .body("names.nameVi", contains(before, "Viện mới"))
                .body("names[0].validTo", equalTo("2021-06-30"))
                .body("names[1].document", equalTo("QĐ 1/QĐ (minh họa)"));
        as(OFFICER, "auditor")
                .get("/api/v1/audit-entries?objectType=organization&objectId=" + id)
                .then()
                .body("items.action", contains("organization.created", "organization.renamed"))
                .body("items[1].details.before", equalTo(before));
    }

    @Test
    void mergers_splits_and_conversions_are_seen_from_both_sides() {
        var old = created();
        var heir = created();
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "kind",
                        "SPLIT",
                        "predecessorId",
                        old,
                        "on",
                        "2024-01-01",
                        "share",
                        "0.40",
                        "document",
                        "QĐ 7/QĐ (minh họa)"))
                .post(ORGANIZATIONS + "/" + heir + "/successions")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("successions[0].predecessorId", equalTo(old))
                .body("successions[0].share", equalTo("0.4"))
                .body("successions[0].successorId", equalTo(heir))
                .body("successions[0].on", equalTo("2024-01-01"));
        as(OFFICER, "auditor").get(ORGANIZATIONS + "/" + old).then().body("successions[0].successorId", equalTo(heir));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "kind",
                        "MERGER",
                        "predecessorName",
                        "Trạm thực nghiệm (minh họa)",
                        "on",
                        "2011-01-01",
                        "document",
                        "QĐ 8"))
                .post(ORGANIZATIONS + "/" + heir + "/successions")
                .then()
                .statusCode(201)
                .body("successions.predecessorName", hasItem("Trạm thực nghiệm (minh họa)"))
                .body("successions[0].predecessorId", nullValue());
    }

    private static String digits(int count) {
        return String.format(
                        "%012d", Math.abs(java.util.UUID.randomUUID().getMostSignificantBits()) % 1_000_000_000_000L)
                .substring(12 - count);
    }
}
