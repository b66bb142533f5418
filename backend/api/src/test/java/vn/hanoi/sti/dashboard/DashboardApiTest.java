package vn.hanoi.sti.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;
import vn.hanoi.sti.testing.TestEvaluation;

/** The city on one page, a campaign as a heat map, an indicator over the years; and that no number tells more than it may. */
@ApiTest
class DashboardApiTest {
    private static final String CELL = "rows[%d].cells.find { it.column == '%s' }.";
    private static TestCampaign campaign;
    private static TestEvaluation sealed;
    private static TestEvaluation appraised;
    private static TestEvaluation collecting;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void open() {
        if (campaign != null) {
            return;
        }
        campaign = TestCampaign.open(4);
        sealed = judged(campaign.next(), 5).putInto(EvaluationState.SCORED);
        sealed.propose().statusCode(200);
        sealed.approve().statusCode(200);
        appraised = judged(campaign.next(), 3);
        collecting = campaign.next();
    }

    @Test
    void the_newest_grades_tell_final_from_preliminary_and_stand_beside_those_before() {
        var found = dashboard(Account.CITY_LEADER.call(), campaign.year())
                .statusCode(200)
                .body("planYear", notNullValue())
                .body("newest.campaignId", equalTo(campaign.id()))
                .body("newest.total", equalTo(4))
                .body("newest.sealed", equalTo(1))
                .body("newest.preliminary", equalTo(1))
                .body("newest.grades.grade", contains("A", "B", "C", "D", "NOT_GRADED"))
                .body("newest.grades.sealed.sum()", equalTo(1))
                .body("newest.grades.preliminary.sum()", equalTo(1))
                .body("newest.states.find { it.state == 'COLLECTING' }.count", equalTo(2))
                .body("newest.states.count.sum()", equalTo(4))
                .extract()
                .jsonPath();
        var before = found.<Integer>get("previous.year");
        assertThat(before == null || before <= campaign.year()).isTrue();
        dashboard(Account.AUDITOR.call(), 2000)
                .statusCode(200)
                .body("planYear", nullValue())
                .body("newest", nullValue())
                .body("previous", nullValue());
        dashboard(Account.AUDITOR.call(), 99999).statusCode(400).body("errors[0].pointer", equalTo("#query/year"));
    }

    @Test
    void who_is_late_is_told_with_days_and_who_must_act() {
        var late = "late.find { it.evaluationId == '" + collecting.id() + "' }";
        var day = campaign.year() + "-07-29";
        dashboard(Account.DOST_LEADER.call().header("X-Demonstration-Day", day), null)
                .body("today", equalTo(day))
                .body("year", equalTo(campaign.year()))
                .body(late + ".days", equalTo(10))
                .body(late + ".lastDay", equalTo(campaign.year() + "-07-19"))
                .body(late + ".state", equalTo("COLLECTING"))
                .body(late + ".waitingFor", equalTo("ORG_OFFICER"))
                // It has come: sending it on is the department's matter.
                .body("late.evaluationId", not(hasItem(appraised.id())));
        dashboard(Account.DOST_LEADER.call().header("X-Demonstration-Day", campaign.year() + "-07-19"), null)
                .body("late.evaluationId", not(hasItem(collecting.id())));
    }

    @Test
    void what_waits_is_mine_where_i_may_act_on_it() {
        var proposed = campaign.evaluations().getLast().putInto(EvaluationState.SCORED);
        var propose = "waiting.find { it.kind == 'PROPOSE' }.";
        var leader = dashboard(Account.DOST_LEADER.call(), campaign.year())
                .body(propose + "waitingFor", equalTo("DOST_LEADER"))
                .body(propose + "mine", greaterThan(0))
                .body(propose + "items.size()", lessThanOrEqualTo(3))
                .extract()
                .jsonPath();
        assertThat(leader.getInt(propose + "count")).isGreaterThanOrEqualTo(leader.getInt(propose + "mine"));
        dashboard(Account.AUDITOR.call(), campaign.year())
                .body(propose + "count", equalTo(leader.getInt(propose + "count")))
                .body("waiting.mine.sum()", equalTo(0));
        // Drafts of criteria are no matter of the city's leader.
        dashboard(Account.CITY_LEADER.call(), campaign.year()).body("waiting.kind", not(hasItem("CRITERIA_PUBLISH")));
        proposed.putInto(EvaluationState.COLLECTING);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void the_city_is_shown_to_who_leads_it_does_its_work_or_audits_it(Account account) {
        var may = List.of(Account.DOST_OFFICER, Account.DOST_LEADER, Account.CITY_LEADER, Account.AUDITOR)
                .contains(account);
        dashboard(account.call(), null).statusCode(may ? 200 : 403);
        heatmap(account.call(), "")
                .statusCode(may || account == Account.MACHINE ? 200 : account == Account.ADMIN ? 403 : 404);
        // The city as a whole over the years: the same people.
        trend(account.call(), null, "KHONG-CO").statusCode(may ? 404 : 403);
        trend(account.call(), sealed, "O6-11")
                .statusCode(may || account == Account.MACHINE ? 200 : account == Account.ADMIN ? 403 : 404);
    }

    @Test
    void a_cell_tells_nothing_yet_from_nothing_attained() {
        heatmap(Account.DOST_OFFICER.call(), "?sort=-O6-11")
                .statusCode(200)
                .body("total", equalTo(4))
                .body("rows[0].evaluationId", equalTo(sealed.id()))
                .body("rows[0].sealed", is(true))
                .body(CELL.formatted(0, "O6-11") + "percent", equalTo("100"))
                .body("rows[1].evaluationId", equalTo(appraised.id()))
                .body("rows[1].sealed", is(false))
                .body(CELL.formatted(1, "O6-11") + "percent", equalTo("60"))
                .body(CELL.formatted(1, "O6-11") + "percentShown", equalTo("60.00"))
                .body("rows[1].cells.state", hasItem("NOT_COMPUTABLE"))
                .body("rows[1].cells.findAll { it.state != 'SCORED' }.percent", everyItem(nullValue()))
                .body("rows[2].grade", nullValue())
                .body("rows[2].cells.state", everyItem(equalTo("NO_RESULT")));
        heatmap(Account.DOST_OFFICER.call(), "?grade=A&function=AR").body("rows.grade", everyItem(equalTo("A")));
        heatmap(Account.DOST_OFFICER.call(), "?function=SV")
                .body("rows", empty())
                .body("total", equalTo(4));
        heatmap(Account.DOST_OFFICER.call(), "?sort=ten")
                .statusCode(400)
                .body("errors[0].code", equalTo("request.sort.unknown"));
    }

    @Test
    void an_organization_sees_its_own_row_and_its_result_once_it_is_approved() {
        heatmap(sealed.asHead(), "")
                .body("total", equalTo(1))
                .body("rows.evaluationId", contains(sealed.id()))
                .body(CELL.formatted(0, "O6-11") + "percentShown", equalTo("100.00"));
        heatmap(appraised.asOfficer(), "")
                .body("rows.evaluationId", contains(appraised.id()))
                .body("rows[0].grade", nullValue())
                .body("rows[0].cells.state", everyItem(equalTo("NO_RESULT")));
        heatmap(Call.as(campaign.list().governor(), "unit-member"), "")
                .body("total", equalTo(4))
                .body("rows.findAll { it.grade != null }.evaluationId", contains(sealed.id()));
        heatmap(Account.MACHINE.call(), "")
                .body("rows.findAll { it.grade != null }.evaluationId", contains(sealed.id()));
        Call.as(sealed.organization().head(), "unit-member")
                .get("/api/v1/indicator-trends/choices")
                .then()
                .body("city", is(false))
                .body("organizations.id", contains(sealed.organization().id().toString()));
        trend(sealed.asHead(), appraised, "O6-11").statusCode(404);
        trend(appraised.asHead(), appraised, "O6-11")
                .statusCode(200)
                .body("attained[0].noResult", equalTo(1))
                .body("attained[0].percents", nullValue());
    }

    @Test
    void who_is_barred_sees_neither_row_nor_count() {
        var unit = campaign.evaluations().getLast();
        var subject = "barred-" + UUID.randomUUID();
        var council = TestCouncil.create(1);
        council.seat("MEMBER", subject);
        council.judging(unit);
        council.declare(subject, unit, "JOINT_TASK").statusCode(200);
        var barred = Call.as(subject, "expert", "dost-officer");
        heatmap(barred, "").body("total", equalTo(3)).body("rows.evaluationId", not(hasItem(unit.id())));
        dashboard(Call.as(subject, "expert", "dost-officer"), campaign.year())
                .body("newest.total", equalTo(3))
                .body("late.evaluationId", not(hasItem(unit.id())));
        trend(Call.as(subject, "expert", "dost-officer"), unit, "O6-11").statusCode(404);
    }

    @Test
    void the_file_holds_what_the_screen_shows() throws IOException {
        var groups =
                heatmap(Account.CITY_LEADER.call(), "?sort=-total").extract().jsonPath();
        var file = Account.CITY_LEADER
                .call()
                .get(heatmapPath() + ".xlsx?sort=-total&open=" + groups.getString("groups[0].code"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("ban-do-nhiet.xlsx"))
                .extract()
                .asByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            var heads = sheet.getRow(4);
            int indicators = groups.getInt("groups[0].indicators.size()");
            assertThat((int) heads.getLastCellNum())
                    .isEqualTo(5 + groups.getList("groups").size() + indicators);
            assertThat(sheet.getLastRowNum()).isEqualTo(4 + 4);
            for (var i = 0; i < 4; i++) {
                assertThat(sheet.getRow(5 + i).getCell(1).getStringCellValue())
                        .isEqualTo(groups.getString("rows[" + i + "].organizationCode"));
            }
            var first = sheet.getRow(5);
            assertThat(first.getCell(2).getStringCellValue()).isEqualTo("Chính thức");
            assertThat(first.getCell(4).getNumericCellValue())
                    .isEqualTo(Double.parseDouble(groups.getString("rows[0].totalShown")));
            assertThat(sheet.getRow(8).getCell(5).getStringCellValue()).isEqualTo("Chưa có");
        }
        Account.CITY_LEADER.call().get(heatmapPath() + ".xlsx?lang=fr").then().statusCode(400);
        Account.STRANGER.call().get(heatmapPath() + ".xlsx").then().statusCode(404);
    }

    @Test
    void an_indicator_is_followed_by_its_code_and_figures_stay_with_who_reads_data() {
        trend(Account.DOST_OFFICER.call(), sealed, "O6-11")
                .statusCode(200)
                .body("organizationId", equalTo(sealed.organization().id().toString()))
                .body("versions[0].changed", empty())
                .body("versions[0].comparable", is(true))
                .body("attained[0].year", equalTo(campaign.year()))
                .body("attained[0].sealed", equalTo(1))
                .body("attained[0].percents.medianShown", equalTo("100.00"))
                .body("figuresState", equalTo("NO_SINGLE_NUMBER"));
        trend(Account.CITY_LEADER.call(), sealed, "O6-12")
                .body("figuresState", equalTo("NOT_PERMITTED"))
                .body("figures", empty());
        trend(Account.DOST_OFFICER.call(), sealed, "Số bằng sáng chế").statusCode(404);
        Account.DOST_OFFICER.call().get("/api/v1/indicator-trends?set=").then().statusCode(400);
    }

    @Test
    void a_campaign_is_read_in_as_many_queries_however_many_take_part() {
        var few = statements(heatmapPath());
        var many = statements("/api/v1/campaigns/" + TestCampaign.ofCouncils().id() + "/heatmap");
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(statements("/api/v1/dashboard?year=" + campaign.year())).isLessThanOrEqualTo(40);
    }

    private long statements(String path) {
        // Once before: who asks is known, and criteria are read, from then on.
        Account.AUDITOR.call().get(path).then().statusCode(200);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        Account.AUDITOR.call().get(path).then().statusCode(200);
        var count = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return count;
    }

    private static TestEvaluation judged(TestEvaluation evaluation, int level) {
        evaluation.putInto(EvaluationState.APPRAISING);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED", "level", level, "reason", "Kiểm chứng được"))
                .put(evaluation.path() + "/appraisals/O6-11")
                .then()
                .statusCode(200);
        return evaluation;
    }

    private static ValidatableResponse dashboard(RequestSpecification who, Integer year) {
        return who.get("/api/v1/dashboard" + (year == null ? "" : "?year=" + year))
                .then();
    }

    private static String heatmapPath() {
        return "/api/v1/campaigns/" + campaign.id() + "/heatmap";
    }

    private static ValidatableResponse heatmap(RequestSpecification who, String query) {
        return who.get(heatmapPath() + query).then();
    }

    private static ValidatableResponse trend(RequestSpecification who, TestEvaluation unit, String indicator) {
        var set = Account.AUDITOR
                .call()
                .get("/api/v1/campaigns/" + campaign.id())
                .then()
                .extract()
                .<String>path("criteriaSetCode");
        return who.queryParams(
                        unit == null
                                ? Map.of("set", set, "indicator", indicator)
                                : Map.of(
                                        "set",
                                        set,
                                        "indicator",
                                        indicator,
                                        "organizationId",
                                        unit.organization().id()))
                .get("/api/v1/indicator-trends")
                .then();
    }
}
