package vn.hanoi.sti.programme;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.testing.TestProgramme.TODAY;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCriteria;
import vn.hanoi.sti.testing.TestProgramme;

/** A programme from its design to its impact: windows, decisions, stages, what binds. */
@ApiTest
class ProgrammeApiTest {
    @Test
    void an_old_programme_without_an_impact_evaluation_is_shown_as_overdue() {
        var ended = TestProgramme.lasting(TODAY.minusYears(9), TODAY.minusYears(4));
        ended.read(Account.CITY_LEADER.call())
                .statusCode(200)
                .body("phase", equalTo("ENDED"))
                .body("budgetTotal", equalTo(12_500_000_000L))
                .body("stages.stage", contains("EX_ANTE", "MIDTERM", "FINAL", "IMPACT"))
                .body("stages.state", everyItem(equalTo("OVERDUE")))
                .body("stages[3].clauseArticle", equalTo("Điều 48"))
                .body("stages[3].daysLate", greaterThan(300));
        Account.AUDITOR
                .call()
                .get("/api/v1/programmes/due-stages")
                .then()
                .statusCode(200)
                .body("items.findAll { it.programmeId == '" + ended.id() + "' }.stage.stage", hasItem("IMPACT"));
        Account.AUDITOR
                .call()
                .get("/api/v1/programmes?phase=ENDED&agencyId=" + ended.lead().id())
                .then()
                .body("total", equalTo(1))
                .body("items[0].overdue", hasItem("IMPACT"));
    }

    @Test
    void an_extension_moves_the_windows_and_an_early_end_too() {
        TestCriteria.published("PL5-FINAL");
        var running = TestProgramme.lasting(TODAY.minusYears(3), TODAY.plusDays(20));
        var officer = Account.DOST_OFFICER;
        running.act(
                        officer.call(),
                        "extensions",
                        Map.of("endsOn", TODAY.plusYears(1).toString()))
                .statusCode(422)
                .body("code", equalTo("programme.invalid"))
                .body("errors.pointer", containsInAnyOrder("/number", "/decidedOn", "/reason"));
        running.act(
                        officer.call(),
                        "extensions",
                        decided("endsOn", TODAY.plusYears(1).toString()))
                .statusCode(201)
                .body("endsOn", equalTo(TODAY.plusYears(1).toString()))
                .body("firstEndsOn", equalTo(TODAY.plusDays(20).toString()))
                .body("decisions.kind", contains("EXTENSION"))
                .body("stages[2].opensOn", equalTo(TODAY.plusYears(1).toString()))
                .body("stages[2].steps.code", hasItem("PROGRAMME_EXTENDED"));
        running.act(
                        officer.call(),
                        "extensions",
                        decided("endsOn", TODAY.plusDays(5).toString()))
                .statusCode(422)
                .body("errors.code", contains("programme.extension.not-later"));
        running.act(
                        officer.call(),
                        "early-ends",
                        decided("endsOn", TODAY.minusDays(2).toString()))
                .statusCode(201)
                .body("phase", equalTo("ENDED"))
                .body("stages[3].waivable", equalTo(true));
        running.act(
                        officer.call(),
                        "extensions",
                        decided("endsOn", TODAY.plusYears(2).toString()))
                .statusCode(422)
                .body("errors.code", hasItem("programme.change.after-stop"));
        running.act(officer.call(), "stages", Map.of("stage", "FINAL", "method", "SELF", "on", TODAY.toString()))
                .statusCode(201)
                .body("stages[2].state", equalTo("BEGUN"))
                .body("stages[2].record.exceptionId", nullValue());
        running.act(officer.call(), "stage-waivers", with(decided("stage", "IMPACT")))
                .statusCode(201)
                .body("stages[3].state", equalTo("WAIVED"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=programme&objectId=" + running.id())
                .then()
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "programme.created",
                                "programme.extended",
                                "programme.ended-early",
                                "programme.stage-begun",
                                "programme.stage-waived"));
    }

    @Test
    void a_stage_outside_its_window_takes_a_decision_and_is_recorded_as_an_exception() {
        TestCriteria.published("PL5-IMPACT");
        var ended = TestProgramme.lasting(TODAY.minusYears(4), TODAY.minusDays(200));
        var early = Map.of("stage", "IMPACT", "method", "SELF", "on", TODAY.toString());
        ended.act(Account.DOST_OFFICER.call(), "stages", early)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/on"))
                .body("errors[0].code", equalTo("programme.stage.outside-window"))
                .body("errors[0].params.opensOn", not(emptyOrNullString()));
        var excepted = with(decided("stage", "IMPACT"));
        excepted.putAll(early);
        ended.act(Account.DOST_OFFICER.call(), "stages", excepted)
                .statusCode(201)
                .body("decisions.kind", contains("STAGE_EXCEPTION"))
                .body("stages[3].record.exceptionId", not(emptyOrNullString()));
        ended.act(Account.DOST_OFFICER.call(), "stages", excepted)
                .statusCode(422)
                .body("errors.code", hasItem("programme.stage.begun"));
    }

    @Test
    void what_was_appraised_before_the_start_binds_until_a_decision_changes_it() {
        TestCriteria.published("PL5-EXANTE");
        var designed = TestProgramme.lasting(TODAY.plusDays(30), TODAY.plusYears(4));
        var officer = Account.DOST_OFFICER;
        designed.act(officer.call(), "stages", Map.of("stage", "EX_ANTE", "method", "SELF", "on", TODAY.toString()))
                .statusCode(422)
                .body("errors.code", contains("programme.stage.method"));
        designed.act(officer.call(), "stages", Map.of("stage", "EX_ANTE", "method", "COUNCIL", "on", TODAY.toString()))
                .statusCode(201);
        var conclusion =
                Map.of("stage", "EX_ANTE", "on", TODAY.toString(), "conclusion", "Khả thi", "document", "12/BB-HĐ");
        designed.act(officer.call(), "stage-conclusions", conclusion)
                .statusCode(422)
                .body("errors.code", contains("programme.objectives-missing"));
        designed.objective(designed.lead().asOfficer(), Map.of("code", "MT1", "textVi", "Tăng số sáng chế"))
                .statusCode(201);
        String series = follow(designed, Map.of()).statusCode(201).extract().path("id");
        designed.act(officer.call(), "stage-conclusions", conclusion)
                .statusCode(201)
                .body("boundBy", equalTo("12/BB-HĐ"))
                .body("stages[0].state", equalTo("CONCLUDED"));
        follow(designed, Map.of()).statusCode(422).body("errors.code", hasItem("target.decision-missing"));
        follow(designed, Map.of("document", "34/QĐ-UBND")).statusCode(201).body("bound", equalTo(true));
        designed.objective(designed.lead().asOfficer(), Map.of("code", "MT2", "textVi", "Thêm mục tiêu"))
                .statusCode(422)
                .body("errors.code", contains("register.decision-missing"));
        var target = Map.of("value", "40", "source", "Đề xuất");
        designed.lead()
                .asOfficer()
                .header("If-Match", "\"0\"")
                .body(target)
                .put("/api/v1/target-series/" + series + "/targets/"
                        + TODAY.plusYears(1).getYear())
                .then()
                .statusCode(422)
                .body("errors.code", contains("target.decision-missing"));
    }

    @Test
    void dates_of_a_running_programme_stay_and_gaps_are_named_at_once() {
        var running = TestProgramme.lasting(TODAY.minusYears(1), TODAY.plusYears(1));
        var request = TestProgramme.request(running.lead(), TODAY.minusYears(1), TODAY.plusYears(2));
        Account.DOST_OFFICER
                .call()
                .header("If-Match", running.etag())
                .body(request)
                .put(running.path())
                .then()
                .statusCode(422)
                .body("errors.code", contains("programme.end.needs-decision"));
        var bad = TestProgramme.request(running.lead(), TODAY, TODAY.minusDays(1));
        bad.put("agencyId", "00000000-0000-4000-8000-00000000ffff");
        var line = Map.of("year", 2026, "source", "CITY", "amount", 1);
        bad.put("budget", java.util.List.of(line, line));
        Account.DOST_OFFICER
                .call()
                .body(bad)
                .post("/api/v1/programmes")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "register.agency.unknown", "register.dates.order", "programme.budget.duplicate"));
        running.act(Account.DOST_OFFICER.call(), "stage-waivers", decided("stage", "FINAL"))
                .statusCode(422)
                .body("errors.code", contains("programme.stage.not-waivable"));
        Account.DOST_OFFICER.call().body(request).put(running.path()).then().statusCode(428);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"77\"")
                .body(request)
                .put(running.path())
                .then()
                .statusCode(412);
    }

    private static io.restassured.response.ValidatableResponse follow(TestProgramme programme, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("objectType", "PROGRAMME");
        body.put("objectId", programme.id());
        body.put("nameVi", "Số sáng chế " + java.util.UUID.randomUUID());
        body.put("unit", "sáng chế");
        body.put("direction", "HIGHER_IS_BETTER");
        return programme
                .lead()
                .asOfficer()
                .body(body)
                .post("/api/v1/target-series")
                .then();
    }

    private static Map<String, Object> with(Map<String, Object> given) {
        return new HashMap<>(given);
    }

    private static Map<String, Object> decided(String name, String value) {
        return Map.of(
                name,
                value,
                "number",
                "345/QĐ-UBND",
                "decidedOn",
                TODAY.toString(),
                "reason",
                "Theo đề nghị của cơ quan chủ trì");
    }
}
