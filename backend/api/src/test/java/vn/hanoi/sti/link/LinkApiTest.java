package vn.hanoi.sti.link;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestAgency;
import vn.hanoi.sti.testing.TestProgramme;

/** What carries out what, walked both ways, by who may see both ends. */
@ApiTest
class LinkApiTest {
    @Test
    void strategy_plan_and_programme_are_walked_both_ways_with_their_attainment() {
        var programme = TestProgramme.lasting(TestProgramme.TODAY.minusYears(2), TestProgramme.TODAY.plusYears(2));
        var lead = programme.lead();
        var strategy = made("strategies", request(lead, Map.of("startsOn", "2021-01-01")));
        var plan = made("plans", request(lead, Map.of("level", "ANNUAL", "fromYear", 2023, "toYear", 2023)));
        var series = follow(programme);
        figure(series, "targets/2023", "10");
        figure(series, "actuals/2023", "12");
        var link = link(strategy, plan).statusCode(201).extract().<String>path("id");
        link(plan, programme.id()).statusCode(201);
        link(plan, programme.id()).statusCode(422).body("errors.code", contains("link.exists"));
        link(programme.id(), plan).statusCode(422).body("errors.code", containsInAnyOrder("link.kinds", "link.circle"));
        link(plan, UUID.randomUUID().toString()).statusCode(422).body("errors.code", contains("link.object.unknown"));
        for (var root : new String[] {strategy, programme.id()}) {
            Account.CITY_LEADER
                    .call()
                    .get("/api/v1/object-links?rootId=" + root)
                    .then()
                    .statusCode(200)
                    .body("nodes.kind", contains("STRATEGY", "PLAN", "PROGRAMME"))
                    .body("edges.size()", equalTo(2))
                    .body("editable", equalTo(false))
                    .body("nodes[2].met", equalTo(1))
                    .body("nodes[2].objectives[0].indicators[0].actual", equalTo("12.00"));
        }
        lead.asOfficer()
                .get("/api/v1/object-links?rootId=" + plan)
                .then()
                .statusCode(200)
                .body("nodes.size()", equalTo(3));
        Account.STRANGER
                .call()
                .get("/api/v1/object-links?rootId=" + plan)
                .then()
                .statusCode(404);
        lead.asOfficer().delete("/api/v1/object-links/" + link).then().statusCode(403);
        Account.DOST_OFFICER
                .call()
                .delete("/api/v1/object-links/" + link)
                .then()
                .statusCode(204);
        Account.AUDITOR
                .call()
                .get("/api/v1/object-links?rootId=" + strategy)
                .then()
                .body("nodes.size()", equalTo(1));
    }

    private static Map<String, Object> request(TestAgency lead, Map<String, ?> more) {
        var request = new HashMap<String, Object>(more);
        request.put(
                "code", "LK." + UUID.randomUUID().toString().substring(0, 13).toUpperCase());
        request.put("nameVi", "Đối tượng liên kết");
        request.put("agencyId", lead.id());
        return request;
    }

    private static String made(String what, Map<String, ?> request) {
        return Account.DOST_OFFICER
                .call()
                .body(request)
                .post("/api/v1/" + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse link(String from, String to) {
        return Account.DOST_OFFICER
                .call()
                .body(Map.of("fromId", from, "toId", to))
                .post("/api/v1/object-links")
                .then();
    }

    private static String follow(TestProgramme programme) {
        return programme
                .lead()
                .asOfficer()
                .body(Map.of(
                        "objectType",
                        "PROGRAMME",
                        "objectId",
                        programme.id(),
                        "nameVi",
                        "Số sáng chế",
                        "unit",
                        "đơn",
                        "direction",
                        "HIGHER_IS_BETTER"))
                .post("/api/v1/target-series")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void figure(String series, String where, String value) {
        var path = "/api/v1/target-series/" + series;
        var etag = Account.AUDITOR.call().get(path).then().extract().header("ETag");
        Account.DOST_OFFICER
                .call()
                .header("If-Match", etag)
                .body(Map.of("value", value, "source", "Niên giám"))
                .put(path + "/" + where)
                .then()
                .statusCode(200);
    }
}
