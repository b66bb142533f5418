package vn.hanoi.sti.cityplan;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestAgency;
import vn.hanoi.sti.testing.TestProgramme;

/** The plan of 2026 as it was issued, and progress that nobody types. */
@ApiTest
class CityPlanApiTest {
    private static final String PLAN = "/api/v1/city-plans/2026";

    @Test
    void the_plan_has_four_streams_and_fifteen_tasks_and_each_is_measured() {
        var tasks = "streams.collectMany { it.tasks }.";
        get(Account.CITY_LEADER.call(), "")
                .statusCode(200)
                .body("streams.stream", contains("POLICY", "PLAN", "PROGRAMME", "ORGANIZATION"))
                .body(tasks + "size()", equalTo(15))
                .body(tasks + "findAll { it.progress.total == 0 && it.progress.nothing == null }", empty())
                .body(tasks + "find { it.code == 'TC-2' }.wording", equalTo("Trước 20/7/2026"))
                .body(tasks + "find { it.code == 'TC-2' }.last", equalTo("2026-07-19"))
                .body(tasks + "find { it.code == 'CS-2' }.state", equalTo("STANDING"))
                .body(tasks + "find { it.code == 'CS-1' }.funding", containsString("tài trợ, viện trợ"))
                .body("years", contains(2026));
        get(Account.CITY_LEADER.call(), "/tasks/CS-2")
                .statusCode(200)
                .body("content", containsString("lưu trữ dữ liệu nền (baseline)"))
                .body("task.last", nullValue())
                .body("steps", empty());
        get(Account.CITY_LEADER.call(), "/tasks/KH-2")
                .body("document", containsString("năm 2026"))
                .body("steps.code", hasItem("BEFORE_DAY"));
        get(Account.CITY_LEADER.call(), "/tasks/XX-9").statusCode(404);
        Account.CITY_LEADER.call().get("/api/v1/city-plans/2099").then().statusCode(404);
    }

    @ParameterizedTest(name = "on {0}: {1} {2} {3}")
    @CsvSource({
        "2026-07-15, TC-2, DUE_SOON, 4",
        "2026-07-15, KH-1, OPEN, 46",
        "2026-11-22, TC-2, OVERDUE, 126",
        "2026-11-22, CT-1, OVERDUE, 84",
        "2026-11-22, KH-3, OPEN, 39"
    })
    void late_is_shown_as_of_the_day_that_is_looked_at(String day, String code, String state, int days) {
        get(Account.AUDITOR.call().header("X-Demonstration-Day", day), "/tasks/" + code)
                .statusCode(200)
                .body("today", equalTo(day))
                .body("task.state", equalTo(state))
                .body("task.days", equalTo(days));
    }

    @Test
    void a_policy_counts_when_its_figures_are_there_and_its_name_is_for_who_may_see_it() {
        var lead = TestAgency.create();
        var policy = policy(lead);
        var open = "task.progress.open.find { it.id == '" + policy + "' }.";
        get(lead.asOfficer(), "/tasks/CS-3")
                .body(open + "lacks", contains("BENEFICIARY_ORGANIZATIONS", "BENEFICIARY_ENTERPRISES", "FUNDS_SPENT"))
                .body(open + "agencyName", equalTo(lead.name()))
                .body(open + "waitsFor", equalTo("LEAD_AGENCY"));
        get(TestAgency.create().asOfficer(), "/tasks/CS-3")
                .body("task.progress.open.id", not(hasItem(policy)))
                .body("task.progress.hidden", greaterThan(0));
        int before = get(Account.AUDITOR.call(), "/tasks/CS-3").extract().path("task.progress.done");
        for (var measure : new String[] {"BENEFICIARY_ORGANIZATIONS", "BENEFICIARY_ENTERPRISES", "FUNDS_SPENT"}) {
            figure(lead, policy, measure);
        }
        get(Account.AUDITOR.call(), "/tasks/CS-3")
                .body("task.progress.done", greaterThan(before))
                .body("done.find { it.id == '" + policy + "' }.doneOn", equalTo(TestProgramme.TODAY.toString()))
                .body("done.find { it.id == '" + policy + "' }.lacks", empty());
        get(Account.AUDITOR.call(), "/tasks/CS-2")
                .body(
                        open + "lacks",
                        hasItems("OBJECTIVES_BEFORE", "OBJECTIVES_AFTER", "AFFECTED", "ENTERPRISE_SPENDING"));
        get(Account.AUDITOR.call(), "/tasks/CS-4").body(open + "lacks", contains("REPORT"));
        report(lead, policy);
        get(Account.AUDITOR.call(), "/tasks/CS-4")
                .body("done.find { it.id == '" + policy + "' }.doneOn", equalTo("2026-06-30"));
    }

    @Test
    void a_programme_waits_for_its_lead_and_its_stage_for_the_department() {
        var ended = TestProgramme.lasting(LocalDate.of(2024, 3, 16), LocalDate.of(2026, 3, 15));
        var open = "task.progress.open.find { it.id == '" + ended.id() + "' }.";
        get(Account.DOST_OFFICER.call(), "/tasks/CT-2")
                .body(open + "lacks", contains("OBJECTIVES", "INDICATORS"))
                .body(open + "waitsFor", equalTo("LEAD_AGENCY"));
        get(Account.DOST_OFFICER.call(), "/tasks/CT-3")
                .body(
                        "task.progress.open.findAll { it.id == '" + ended.id() + "' }.lacks.flatten()",
                        hasItem("STAGE_FINAL"))
                .body(open + "waitsFor", equalTo("DOST_OFFICER"));
        get(Account.DOST_OFFICER.call(), "/tasks/CT-4").body(open + "lacks", contains("REPORT"));
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void who_may(Account account) {
        get(account.call(), "").statusCode(account == Account.MACHINE ? 403 : 200);
        get(account.call(), "/tasks/TC-1").statusCode(account == Account.MACHINE ? 403 : 200);
    }

    private static String policy(TestAgency lead) {
        var request = new HashMap<String, Object>();
        request.put(
                "code", "CS." + UUID.randomUUID().toString().substring(0, 13).toUpperCase());
        request.put("nameVi", "Hỗ trợ hạ tầng thử nghiệm");
        request.put("type", "INFRASTRUCTURE");
        request.put("agencyId", lead.id());
        request.put("startsOn", "2023-01-01");
        return Account.DOST_OFFICER
                .call()
                .body(request)
                .post("/api/v1/policies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void figure(TestAgency lead, String policy, String measure) {
        var path = "/api/v1/policies/" + policy;
        lead.asOfficer()
                .header("If-Match", Account.AUDITOR.call().get(path).header("ETag"))
                .body(Map.of("measure", measure, "phase", "AFTER", "year", 2025, "amount", 12, "source", "Báo cáo năm"))
                .post(path + "/figures")
                .then()
                .statusCode(201);
    }

    private static void report(TestAgency lead, String policy) {
        lead.asOfficer()
                .contentType("multipart/form-data")
                .multiPart("kind", "REPORT")
                .multiPart("title", "Bao cao danh gia tac dong")
                .multiPart("number", "15/BC-SKHCN")
                .multiPart("issuedOn", "2026-06-30")
                .multiPart("issuer", "So KH&CN")
                .post("/api/v1/registered-objects/" + policy + "/documents")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse get(RequestSpecification who, String path) {
        return who.get(PLAN + path).then();
    }
}
