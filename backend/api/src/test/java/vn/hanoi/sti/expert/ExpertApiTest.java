package vn.hanoi.sti.expert;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;

/** The register of experts, and the check before anybody is invited. */
@ApiTest
class ExpertApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = TestCampaign.ofCouncils();
    }

    @Test
    void what_is_known_is_saved_whole_and_a_check_needs_no_account() {
        var unit = campaign.next();
        var other = campaign.next();
        var said = TestCouncil.expert(
                null, Map.of("agencyId", unit.organization().agencyId().toString(), "to", "2026-01-31"));
        var created = TestCouncil.register(Account.DOST_OFFICER, said)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("employers[0].name", equalTo(unit.organization().name()))
                .body("allowedActions", contains("CHANGE"));
        String id = created.extract().path("id");
        check(Account.DOST_LEADER, id, "?evaluationId=" + unit.id() + "&evaluationId=" + other.id())
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.evaluationId == '" + unit.id() + "' }.conflict.level", equalTo("BAR"))
                .body(
                        "items.find { it.evaluationId == '" + unit.id() + "' }.conflict.reasons.rule",
                        contains("EMPLOYED_BEFORE"))
                .body("items.find { it.evaluationId == '" + other.id() + "' }.conflict.level", equalTo("NONE"));
        // Nobody looks back further than they say.
        check(Account.AUDITOR, id, "?years=0&evaluationId=" + unit.id())
                .body("items[0].conflict.level", equalTo("DISCLOSE"));
        check(Account.AUDITOR, id, "?campaignId=" + campaign.id())
                .body("items", hasSize(campaign.evaluations().size()));
        var changed = new HashMap<>(said);
        changed.put("employers", List.of(Map.of("name", "Trường Đại học minh họa")));
        changed.put(
                "interests",
                List.of(Map.of(
                        "kind",
                        "CONTRACT",
                        "agencyId",
                        unit.organization().agencyId().toString(),
                        "note",
                        "Tư vấn")));
        save(id, 0, changed)
                .statusCode(200)
                .body("employers.name", contains("Trường Đại học minh họa"))
                .body("version", equalTo(1));
        save(id, 0, changed).statusCode(412);
        check(Account.AUDITOR, id, "?evaluationId=" + unit.id())
                .body("items[0].conflict.reasons.rule", contains("CONTRACT"))
                .body("items[0].conflict.reasons[0].params.note", equalTo("Tư vấn"));
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/experts?q=" + said.get("displayName"))
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].employer", equalTo("Trường Đại học minh họa"))
                .body("items[0].account", is(false));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=expert&objectId=" + id)
                .then()
                .body("items.action", contains("expert.registered", "expert.changed"));
    }

    @Test
    void what_the_account_did_in_a_dossier_is_found_too() {
        var unit = campaign.next();
        unit.asOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "NOT_REPORTED", "explanation", "Chưa có"))
                .put(unit.path() + "/values/O6-12/" + (campaign.year() - 1))
                .then()
                .statusCode(200);
        var officer = unit.organization().officer();
        String id = TestCouncil.register(Account.DOST_OFFICER, TestCouncil.expert(officer))
                .statusCode(201)
                .extract()
                .path("id");
        check(Account.DOST_OFFICER, id, "?evaluationId=" + unit.id())
                .body("items[0].conflict.reasons.rule", contains("EMPLOYED_NOW", "VALUES_ENTERED"));
        // An account stands for one expert.
        TestCouncil.register(Account.DOST_OFFICER, TestCouncil.expert(officer))
                .statusCode(422)
                .body("errors.code", contains("expert.person.taken"));
    }

    @Test
    void every_gap_is_named_at_once() {
        var said = TestCouncil.expert(null);
        said.put("personId", UUID.randomUUID().toString());
        said.put(
                "employers",
                List.of(
                        Map.of("agencyId", UUID.randomUUID().toString()),
                        Map.of("name", "A", "from", "2024-01-01", "to", "2023-01-01")));
        said.put("interests", List.of(Map.of("kind", "FAMILY")));
        TestCouncil.register(Account.DOST_OFFICER, said)
                .statusCode(422)
                .body("code", equalTo("expert.invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/personId", "/employers/0/agencyId", "/employers/1/to", "/interests/0/name"));
        said.put("specialties", List.of());
        TestCouncil.register(Account.DOST_OFFICER, said)
                .statusCode(422)
                .body("errors.pointer", hasItem("/specialties"));
        var known = TestCouncil.register(Account.DOST_OFFICER, TestCouncil.expert(null))
                .extract()
                .<String>path("id");
        check(Account.DOST_OFFICER, known, "").statusCode(404);
        check(Account.DOST_OFFICER, known, "?evaluationId=" + UUID.randomUUID()).statusCode(404);
        check(Account.DOST_OFFICER, known, "?years=31&campaignId=" + campaign.id())
                .statusCode(400);
        check(Account.DOST_OFFICER, UUID.randomUUID().toString(), "?campaignId=" + campaign.id())
                .statusCode(404);
        Account.AUDITOR.call().get("/api/v1/experts/" + known).then().body("allowedActions", empty());
    }

    @ParameterizedTest(name = "{0}: read {1}, write {2}")
    @CsvSource({
        "DOST_OFFICER, 200, 422", "DOST_LEADER, 200, 403", "AUDITOR, 200, 403", "CITY_LEADER, 403, 403",
        "ADMIN, 403, 403", "STRANGER, 403, 403", "MACHINE, 403, 403", "EXPERT, 403, 403",
    })
    void roles(Account account, int read, int write) {
        account.call().get("/api/v1/experts").then().statusCode(read);
        TestCouncil.register(account, Map.of()).statusCode(write);
    }

    private static io.restassured.response.ValidatableResponse check(Account by, String id, String query) {
        return by.call().get("/api/v1/experts/" + id + "/conflicts" + query).then();
    }

    private static io.restassured.response.ValidatableResponse save(String id, int version, Map<String, ?> body) {
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/experts/" + id)
                .then();
    }
}
