package vn.hanoi.sti.calendar;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestDecision;
import vn.hanoi.sti.testing.TestProgramme;

/** The calendar as people see it, also on the days that a demonstration looks at. */
@ApiTest
class CalendarApiTest {
    private static final String PLAN = "?from=2026-01-01&to=2027-03-31";

    @ParameterizedTest(name = "on {0}: {1} {2} {3}")
    @CsvSource({
        "2026-07-15, KH-1, OPEN, 46",
        "2026-07-15, KH-3, NOT_YET_OPEN, 78",
        "2026-07-15, NS-DT, PASSED, 6",
        "2026-08-25, KH-1, DUE_SOON, 5",
        "2026-11-22, KH-1, OVERDUE, 84",
        "2026-11-22, KH-2, OVERDUE, 8",
        "2026-11-22, CT-3, DUE_SOON, 7",
        "2026-11-22, KH-3, OPEN, 39",
        "2026-11-22, CS-4, OPEN, 69"
    })
    void a_demonstration_looks_at_another_day(String day, String code, String state, int days) {
        var row = "items.find { it.code == '" + code + "' }.";
        get(Account.AUDITOR.call().header("X-Demonstration-Day", day), PLAN)
                .statusCode(200)
                .body("today", equalTo(day))
                .body("actualToday", not(equalTo(day)))
                .body(row + "state", equalTo(state))
                .body(row + "days", equalTo(days));
    }

    @Test
    void every_deadline_says_why_who_and_what_follows() {
        var row = "items.find { it.key == 'CITY_PLAN/2026/KH-2' }.";
        get(Account.CITY_LEADER.call(), PLAN)
                .body("before", equalTo("EXCLUSIVE"))
                .body("daysOff", equalTo("MOVE_COUNTED_PERIODS"))
                .body(row + "article", equalTo("mục II.2.e, nhiệm vụ 2"))
                .body(row + "wording", equalTo("Trước 15/11/2026"))
                .body(row + "responsible", equalTo("Sở KH&CN"))
                .body(row + "consequence", equalTo("REPORT_DELAYED"))
                .body(row + "last", equalTo("2026-11-14"))
                .body(row + "mine", is(false))
                .body(row + "steps.code", hasItems("BEFORE_DAY", "DAY_OFF_KEPT"))
                .body(row + "steps[0].params.last", equalTo("2026-11-14"))
                .body("items.findAll { it.key.startsWith('CITY_PLAN/') }.size()", equalTo(14))
                .body("items.collect { it.last }", inOrder())
                .body("standing.code", contains("CS-2"));
        get(Account.CITY_LEADER.call(), "?from=2027-01-01&to=2028-12-31")
                .body("items.code.findAll { it == 'NS-DT' }.size()", equalTo(2));
    }

    @Test
    void a_unit_sees_its_own_dossier_and_nobody_elses() {
        var campaign = TestCampaign.ofCouncils();
        var mine = campaign.next();
        var other = campaign.next();
        int year = mine.view().getInt("dataYears[2]") + 1;
        var range = "?from=" + year + "-01-01&to=" + year + "-12-31";
        var row = "items.find { it.objectId == '" + mine.id() + "' }.";
        get(mine.asOfficer(), range)
                .statusCode(200)
                .body(row + "mine", is(true))
                .body(row + "kind", equalTo("EVALUATION_DOSSIER"))
                .body(row + "last", equalTo(year + "-07-19"))
                .body(row + "article", equalTo("mục III.3, III.4"))
                .body(row + "consequence", equalTo("DUTY_NOT_FULFILLED"))
                .body("items.objectId", not(hasItem(other.id())));
        get(Account.DOST_OFFICER.call(), range)
                .body("items.objectId", hasItems(mine.id(), other.id()))
                .body(row + "mine", is(false));
        get(Account.STRANGER.call(), range).body("items.objectId", not(hasItem(mine.id())));
        // What the head has certified is done, and nobody is called late any more.
        mine.putInto(EvaluationState.CERTIFIED);
        get(mine.asOfficer(), range)
                .body(row + "state", equalTo("MET_IN_TIME"))
                .body(row + "metOn", equalTo(TestDecision.today().toString()));
        get(Account.DOST_OFFICER.call(), range)
                .body("items.find { it.objectId == '" + other.id() + "' }.metOn", nullValue());
    }

    @Test
    void a_programme_that_ended_has_its_windows_in_the_calendar() {
        var ended = TestProgramme.lasting(LocalDate.of(2024, 3, 16), LocalDate.of(2026, 3, 15));
        var last = "items.find { it.key == 'PROGRAMME/" + ended.id() + "/FINAL' }.";
        var impact = "items.find { it.key == 'PROGRAMME/" + ended.id() + "/IMPACT' }.";
        get(Account.DOST_LEADER.call().header("X-Demonstration-Day", "2026-07-15"), "?from=2026-01-01&to=2029-12-31")
                .body(last + "kind", equalTo("PROGRAMME_FINAL"))
                .body(last + "counted", equalTo("2026-06-13"))
                .body(last + "last", equalTo("2026-06-15"))
                .body(last + "state", equalTo("OVERDUE"))
                .body(last + "days", equalTo(30))
                .body(last + "article", equalTo("Điều 48"))
                .body(impact + "opens", equalTo("2028-03-15"))
                .body(impact + "counted", equalTo("2029-03-15"))
                .body(impact + "state", equalTo("NOT_YET_OPEN"));
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void who_may(Account account) {
        get(account.call(), PLAN).statusCode(account == Account.MACHINE ? 403 : 200);
    }

    @ParameterizedTest
    @CsvSource({"?from=2026-02-01&to=2026-01-01", "?from=2026-01-01&to=2032-01-02", "?from=2026-01-01"})
    void the_time_is_named_and_of_reasonable_length(String range) {
        get(Account.AUDITOR.call(), range).statusCode(400);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        get(Account.AUDITOR.call().header("X-Demonstration-Day", "2026-02-30"), PLAN)
                .statusCode(400)
                .body("code", equalTo("request.header.invalid"));
    }

    private static Matcher<List<String>> inOrder() {
        return new CustomTypeSafeMatcher<>("in order") {
            @Override
            protected boolean matchesSafely(List<String> days) {
                return days.equals(days.stream().sorted().toList());
            }
        };
    }

    private static ValidatableResponse get(RequestSpecification who, String range) {
        return who.get("/api/v1/calendar" + range).then();
    }
}
