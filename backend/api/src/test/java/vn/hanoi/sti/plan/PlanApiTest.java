package vn.hanoi.sti.plan;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestAgency;
import vn.hanoi.sti.testing.TestProgramme;

/** Periods out of years, their result, findings carried on, indicators that stay one series. */
@ApiTest
class PlanApiTest {
    private static TestAgency lead;

    @BeforeEach
    void lead() {
        if (lead == null) {
            lead = TestAgency.create();
        }
    }

    @Test
    void a_period_is_made_of_its_years_and_has_a_result_when_all_have_one() {
        var period = plan("PERIOD", 2021, 2022);
        var first = plan("ANNUAL", 2021, 2021);
        var second = plan("ANNUAL", 2022, 2022);
        put(period, "members", Map.of("members", List.of(member(first, "1"))))
                .statusCode(200)
                .body("missingYears", contains(2022))
                .body("result.percent", nullValue())
                .body("result.obstacles.reason", contains("RESULT_MISSING", "PLAN_MISSING"));
        put(period, "members", Map.of("members", List.of(member(first, "1"), member(second, "2"))))
                .statusCode(200)
                .body("missingYears", empty());
        post(first, "attainments", Map.of("percent", "80", "document", "1/BC")).statusCode(201);
        post(second, "attainments", Map.of("percent", "95.5", "document", "2/BC"))
                .statusCode(201)
                .body("periodId", equalTo(period));
        post(second, "attainments", Map.of("percent", "95", "document", "2/BC"))
                .statusCode(422)
                .body("errors.code", contains("target.reason-missing"));
        read(period)
                .body("result.percent", equalTo("271/3"))
                .body("result.percentShown", equalTo("90.33"))
                .body("result.years.shareShown", contains("33.33", "66.67"));
        var other = plan("PERIOD", 2020, 2025);
        var outside = plan("ANNUAL", 2019, 2019);
        put(other, "members", Map.of("members", List.of(member(first, "1"), member(outside, "0"))))
                .statusCode(422)
                .body("code", equalTo("plan.invalid"))
                .body("errors.code", containsInAnyOrder("plan.member.taken", "plan.weight", "plan.member.outside"));
        Account.CITY_LEADER
                .call()
                .get("/api/v1/plans?level=ANNUAL&agencyId=" + lead.id() + "&size=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + second + "' }.percent", equalTo("95.5"));
    }

    @Test
    void years_and_levels_must_fit() {
        create(request("ANNUAL", 2021, 2022)).statusCode(422).body("errors.code", contains("plan.years"));
        create(request("PERIOD", 2025, 2021)).statusCode(422).body("errors.code", contains("plan.years"));
        var annual = plan("ANNUAL", 2021, 2021);
        put(annual, "members", Map.of("members", List.of()))
                .statusCode(422)
                .body("errors.code", contains("plan.member.not-period"));
        var period = plan("PERIOD", 2021, 2025);
        post(period, "attainments", Map.of("percent", "x", "document", "1/BC"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("plan.attainment.not-annual", "target.value.format"));
        Account.AUDITOR
                .call()
                .get("/api/v1/plans?level=PERIOD&agencyId=" + lead.id())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(period))
                .body("items.periodId", everyItem(nullValue()));
        Account.DOST_LEADER
                .call()
                .body(request("ANNUAL", 2021, 2021))
                .post("/api/v1/plans")
                .then()
                .statusCode(403);
        lead.asOfficer()
                .get("/api/v1/plans/" + annual)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("SET_OBJECTIVES"));
        Account.STRANGER.call().get("/api/v1/plans/" + annual).then().statusCode(404);
    }

    @Test
    void findings_are_carried_into_the_next_plan_once() {
        var earlier = plan("ANNUAL", 2021, 2021);
        var later = plan("ANNUAL", 2022, 2022);
        String finding = post(
                        earlier,
                        "findings",
                        Map.of("shortcoming", "Giải ngân chậm", "cause", "Thủ tục", "proposal", "Đơn giản hóa"))
                .statusCode(201)
                .extract()
                .path("findings[0].id");
        var carried = Map.of("findingIds", List.of(finding));
        post(later, "carried-findings", carried)
                .statusCode(201)
                .body("findings[0].carriedFrom", equalTo(finding))
                .body("findings[0].cause", equalTo("Thủ tục"));
        post(later, "carried-findings", carried).statusCode(422).body("errors.code", contains("plan.finding.carried"));
        post(earlier, "carried-findings", carried)
                .statusCode(422)
                .body("errors.code", contains("plan.finding.unknown"));
    }

    @Test
    void a_chain_that_loses_a_series_is_refused_and_an_inherited_one_reads_as_one_series() {
        var earlier = plan("ANNUAL", 2021, 2021);
        var later = plan("ANNUAL", 2022, 2022);
        var papers = follow(earlier, "Số bài báo", "bài");
        var share = follow(earlier, "Tỷ lệ chi", "%");
        follow(later, "Số bài báo", "bài");
        actual(papers, 2021, "40");
        put(later, "chain", Map.of("earlierId", earlier, "steps", List.of(Map.of("from", share))))
                .statusCode(422)
                .body("code", equalTo("plan.chain.invalid"))
                .body("errors.code", containsInAnyOrder("plan.chain.lost", "plan.chain.end-without-reason"))
                .body("errors.find { it.code == 'plan.chain.lost' }.params.indicator", equalTo("Số bài báo"));
        var last = plan("ANNUAL", 2023, 2023);
        post(
                        last,
                        "inherited-indicators",
                        Map.of(
                                "earlierId",
                                earlier,
                                "items",
                                List.of(
                                        Map.of("seriesId", papers, "nameVi", "Số công bố quốc tế"),
                                        Map.of("seriesId", share, "ends", true, "reason", "Không còn số liệu"))))
                .statusCode(201)
                .body("chain.steps.change", containsInAnyOrder("RENAMED", "ENDED"))
                .body("chain.lost", empty())
                .body("chain.added", empty());
        Account.AUDITOR
                .call()
                .get("/api/v1/plans/" + last + "/continuity")
                .then()
                .statusCode(200)
                .body("items.indicator.nameVi", contains("Số công bố quốc tế"))
                .body("items[0].points.actual", contains("40.00"))
                .body("items[0].points.year", contains(2021));
        post(earlier, "inherited-indicators", Map.of("earlierId", last, "items", List.of()))
                .statusCode(422)
                .body("errors.code", contains("plan.earlier.not-before"));
    }

    @Test
    void a_target_changes_after_its_year_began_by_decision_only() {
        var year = TestProgramme.TODAY.getYear();
        var plan = plan("ANNUAL", year, year);
        var series = follow(plan, "Số sáng chế", "đơn");
        target(series, year, Map.of("value", "10", "source", "KH")).statusCode(200);
        target(series, year, Map.of("value", "8", "source", "KH", "reason", "Giao lại"))
                .statusCode(422)
                .body("errors.code", contains("target.decision-missing"));
        target(series, year, Map.of("value", "8", "source", "KH", "reason", "Giao lại", "document", "9/QĐ-UBND"))
                .statusCode(200);
        target(series, year + 1, Map.of("value", "12", "source", "KH")).statusCode(200);
        target(series, year + 1, Map.of("value", "13", "source", "KH", "reason", "Tăng"))
                .statusCode(200);
    }

    private static Map<String, Object> member(String plan, String weight) {
        return Map.of("planId", plan, "weight", weight);
    }

    private static Map<String, Object> request(String level, int from, int to) {
        var request = new HashMap<String, Object>();
        request.put(
                "code", "KH." + UUID.randomUUID().toString().substring(0, 13).toUpperCase());
        request.put("nameVi", "Kế hoạch KH,CN&ĐMST " + from);
        request.put("level", level);
        request.put("fromYear", from);
        request.put("toYear", to);
        request.put("agencyId", lead.id());
        return request;
    }

    private static ValidatableResponse create(Map<String, Object> request) {
        return Account.DOST_OFFICER.call().body(request).post("/api/v1/plans").then();
    }

    private static String plan(String level, int from, int to) {
        return create(request(level, from, to)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse read(String plan) {
        return Account.AUDITOR.call().get("/api/v1/plans/" + plan).then().statusCode(200);
    }

    private static String etag(String path) {
        return Account.AUDITOR.call().get(path).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse put(String plan, String what, Map<String, ?> body) {
        var path = "/api/v1/plans/" + plan;
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", etag(path))
                .body(body)
                .put(path + "/" + what)
                .then();
    }

    private static ValidatableResponse post(String plan, String what, Map<String, ?> body) {
        var path = "/api/v1/plans/" + plan;
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", etag(path))
                .body(body)
                .post(path + "/" + what)
                .then();
    }

    private static String follow(String plan, String name, String unit) {
        return lead.asOfficer()
                .body(Map.of(
                        "objectType",
                        "PLAN",
                        "objectId",
                        plan,
                        "nameVi",
                        name,
                        "unit",
                        unit,
                        "direction",
                        "HIGHER_IS_BETTER"))
                .post("/api/v1/target-series")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse target(String series, int year, Map<String, ?> body) {
        var path = "/api/v1/target-series/" + series;
        return lead.asOfficer()
                .header("If-Match", etag(path))
                .body(body)
                .put(path + "/targets/" + year)
                .then();
    }

    private static void actual(String series, int year, String value) {
        var path = "/api/v1/target-series/" + series;
        lead.asOfficer()
                .header("If-Match", etag(path))
                .body(Map.of("value", value, "source", "Niên giám"))
                .put(path + "/actuals/" + year)
                .then()
                .statusCode(200);
    }
}
