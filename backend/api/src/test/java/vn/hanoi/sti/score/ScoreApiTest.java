package vn.hanoi.sti.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;
import vn.hanoi.sti.testing.TestEvaluation;

/** A member's levels are theirs alone until they hand them in; what is handed in counts. */
@ApiTest
class ScoreApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = TestCampaign.ofCouncils();
    }

    @Test
    void levels_are_saved_as_written_handed_in_once_and_count_in_the_result() throws SQLException {
        var unit = campaign.next().broughtTo(EvaluationState.APPRAISING).settled();
        var council = TestCouncil.create(2);
        var first = seated(council, "CHAIR");
        var second = seated(council, "VICE_CHAIR");
        council.judging(unit);
        council.declare(first, unit, null).statusCode(200);
        council.declare(second, unit, null).statusCode(200);
        var codes = sheet(first, unit)
                .statusCode(200)
                .body("indicators.version", everyItem(equalTo(0)))
                .body("submitted", equalTo(0))
                .body("entitled", equalTo(2))
                .body("allowedActions", contains("SCORE", "SUBMIT", "OPEN_CALIBRATION"))
                .extract()
                .<List<String>>path("indicators.code");
        assertThat(codes).isNotEmpty();
        var code = codes.getFirst();
        accept(unit, code);

        score(first, unit, code, 0, 3, null).statusCode(200).body(item(code, "version"), equalTo(1));
        score(first, unit, code, 0, 4, null).statusCode(412).body("code", equalTo("concurrency.stale"));
        score(first, unit, code, 1, 4, " Rõ ràng ").statusCode(200).body(item(code, "reason"), equalTo("Rõ ràng"));
        submit(first, unit)
                .statusCode(422)
                .body("code", equalTo("score.incomplete"))
                .body("errors", hasSize(codes.size() - 1));
        for (var member : List.of(first, second)) {
            var level = member.equals(first) ? 4 : 5;
            for (var rubric : codes) {
                int version = sheet(member, unit).extract().path(item(rubric, "version"));
                score(member, unit, rubric, version, level, "Căn cứ hồ sơ").statusCode(200);
            }
        }
        // Nobody else sees anything yet: not the other member, not the department, not a query of theirs.
        submit(first, unit).statusCode(200).body("submittedAt", notNullValue()).body("allowedActions", empty());
        sheet(second, unit).body("others", empty()).body("submitted", equalTo(1));
        sheet(Account.DOST_OFFICER.subject(), "dost-officer", unit)
                .body("others", empty())
                .body("submitted", equalTo(1))
                .body(item(code, "level"), nullValue());
        assertThat(rows(unit, "all", "")).isZero();
        assertThat(rows(unit, "agencies", member(council, 1))).isEqualTo(codes.size());
        unit.finishAppraisal()
                .statusCode(409)
                .body("code", equalTo("score.quorum"))
                .body("submitted", equalTo("1"))
                .body("needed", equalTo("2"));
        score(first, unit, code, 3, 2, "Đổi ý").statusCode(409).body("code", equalTo("score.submitted"));
        submit(first, unit).statusCode(409).body("code", equalTo("score.submitted"));
        manifest(unit).body(not(containsString("\"levels\":[4")));

        submit(second, unit)
                .statusCode(200)
                .body("others", hasSize(1))
                .body("others[0].seat", equalTo(1))
                .body("others[0].levels.level", everyItem(equalTo(4)));
        sheet(first, unit).body("others[0].levels.level", everyItem(equalTo(5)));
        unit.finishAppraisal().statusCode(200);
        // Whoever gave levels decides nothing about the grade, also as a leader.
        unit.act(Call.as(first, "expert", "dost-leader"), "proposals", "{}")
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
        manifest(unit).body(containsString("\"levels\":[4,5]"));
        sheet(Account.AUDITOR.subject(), "auditor", unit).body("others", hasSize(2));
        score(second, unit, code, 1, 2, "x").statusCode(409).body("code", equalTo("score.closed"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .body("items.findAll { it.action == 'score.submitted' }", hasSize(2))
                .body("items.find { it.action == 'score.saved' }.details.level", nullValue());
    }

    @Test
    void who_may_not_judge_finds_no_sheet_and_levels_lie_from_0_to_5() {
        var unit = campaign.next().broughtTo(EvaluationState.APPRAISING);
        var council = TestCouncil.create(1);
        var member = seated(council, "CHAIR");
        var barred = "expert-" + UUID.randomUUID();
        council.seat(
                "MEMBER",
                TestCouncil.expert(
                        barred,
                        Map.of("agencyId", unit.organization().agencyId().toString())));
        council.judging(unit);
        // Before the declaration, barred, unassigned.
        for (var who : List.of(member, barred, Account.EXPERT.subject())) {
            sheet(who, unit).statusCode(404);
            score(who, unit, "O6-01", 0, 3, "x").statusCode(404);
            submit(who, unit).statusCode(404);
        }
        council.declare(member, unit, null).statusCode(200);
        var code = sheet(member, unit).extract().<String>path("indicators[0].code");
        for (var level : List.of(-1, 6)) {
            score(member, unit, code, 0, level, "x").statusCode(422).body("errors.pointer", contains("/level"));
        }
        score(member, unit, "KHONG-CO", 0, 3, "x").statusCode(404);
        Call.as(member, "expert")
                .body(Map.of("level", 3))
                .put(unit.path() + "/scores/" + code)
                .then()
                .statusCode(428);
        // What a member discovers takes their sheet from the count.
        score(member, unit, code, 0, 3, "x").statusCode(200);
        council.declare(member, unit, "CONTRACT").statusCode(200);
        score(member, unit, code, 1, 4, "x").statusCode(404);
        sheet(Account.DOST_OFFICER.subject(), "dost-officer", unit).body("entitled", equalTo(0));
    }

    @Test
    void rounds_beside_the_real_one_keep_their_levels_to_themselves_and_what_is_scored_anew_stands() {
        var unit = campaign.next().broughtTo(EvaluationState.APPRAISING).settled();
        var council = TestCouncil.create(2);
        var chair = seated(council, "CHAIR");
        var member = seated(council, "MEMBER");
        var both = List.of(chair, member);
        council.judging(unit);
        both.forEach(who -> council.declare(who, unit, null).statusCode(200));
        assertThat(tasks(chair)).containsExactly("SCORE:" + unit.id());
        var codes = sheet(chair, unit)
                .body("allowedActions", contains("SCORE", "SUBMIT", "OPEN_CALIBRATION"))
                .extract()
                .<List<String>>path("indicators.code");
        var code = codes.getFirst();

        accept(unit, code);

        // Calibration: of one indicator, closed to others until handed in, and never in a result.
        round(member, unit, "CALIBRATION", code).statusCode(403);
        round(chair, unit, "CALIBRATION", "KHONG-CO")
                .statusCode(422)
                .body("errors.code", contains("score.round.indicator.unknown"));
        round(chair, unit, "RESCORE", code)
                .statusCode(422)
                .body("errors.code", contains("score.round.indicator.agreed"));
        round(chair, unit, "CALIBRATION", code)
                .statusCode(200)
                .body("round", equalTo(1))
                .body("indicators.code", contains(code));
        round(chair, unit, "CALIBRATION", code).statusCode(409).body("code", equalTo("score.round.open"));
        if (codes.size() > 1) {
            score(chair, unit, codes.get(1), 0, 3, "x").statusCode(409).body("code", equalTo("score.round.elsewhere"));
        }
        score(chair, unit, code, 0, 0, "Thử").statusCode(200);
        score(member, unit, code, 0, 1, "Thử").statusCode(200);
        submit(chair, unit).statusCode(200).body("submitted", equalTo(0)).body("rounds[0].submitted", equalTo(1));
        agreement(member, "expert", unit, 1).statusCode(409).body("code", equalTo("score.agreement.closed"));
        close(member, unit, 1, 0).statusCode(403);
        close(chair, unit, 1, 5).statusCode(412);
        close(chair, unit, 1, 0).statusCode(200).body("round", equalTo(0)).body("apart", empty());
        close(chair, unit, 1, 1).statusCode(409).body("code", equalTo("score.round.closed"));
        // Who did not hand the calibration in sees it once it is closed, and what was not handed in stays out.
        agreement(member, "expert", unit, 1)
                .statusCode(200)
                .body("raters", equalTo(1))
                .body("indicators[0].levels.level", contains(0))
                .body("members[0].effectWhy", equalTo("CALIBRATION"));
        agreement(member, "expert", unit, 0).statusCode(409);
        agreement(Account.EXPERT.subject(), "expert", unit, 0).statusCode(404);
        late(member, unit, code, 1).statusCode(409).body("code", equalTo("score.round.changed"));

        // The real round: three levels apart on one indicator.
        for (var who : both) {
            for (var rubric : codes) {
                score(who, unit, rubric, 0, rubric.equals(code) && who.equals(chair) ? 5 : 2, "Căn cứ hồ sơ")
                        .statusCode(200);
            }
            submit(who, unit).statusCode(200);
        }
        round(chair, unit, "CALIBRATION", code).statusCode(409).body("code", equalTo("score.calibration.late"));
        assertThat(tasks(member)).isEmpty();
        sheet(member, unit).body("apart", contains(code)).body("allowedActions", empty());
        agreement(member, "expert", unit, 0)
                .statusCode(200)
                .body("raters", equalTo(2))
                .body("indicators.find { it.code == '" + code + "' }.range", equalTo(3))
                .body("indicators.find { it.code == '" + code + "' }.median", equalTo("3.50"))
                .body("indicators.find { it.code == '" + code + "' }.apart", equalTo(true))
                .body("alpha.value", nullValue())
                .body("alpha.why", equalTo("TOO_FEW_RATERS"))
                .body("members.effectWhy", everyItem(equalTo("NOT_SHOWN")));
        agreement(Account.DOST_OFFICER.subject(), "dost-officer", unit, 0).statusCode(409);
        sheet(Account.DOST_OFFICER.subject(), "dost-officer", unit)
                .body("apart", contains(code))
                .body("others", empty())
                .body("allowedActions", contains("OPEN_RESCORE"));

        // Scored anew: only there, by everybody for themselves, the earlier levels kept.
        Call.as(Account.DOST_OFFICER.subject(), "dost-officer")
                .body(Map.of("kind", "RESCORE", "indicators", List.of(code), "reason", "Lệch ba mức"))
                .post(unit.path() + "/score-rounds")
                .then()
                .statusCode(200)
                .body("rounds[1].kind", equalTo("RESCORE"))
                .body("rounds[1].allowedActions", contains("CLOSE"));
        assertThat(tasks(member)).containsExactly("SCORE:" + unit.id());
        unit.finishAppraisal().statusCode(409).body("code", equalTo("score.round.open"));
        score(chair, unit, code, 0, 3, "Xem lại").statusCode(200).body("round", equalTo(2));
        submit(chair, unit).statusCode(200);
        submit(chair, unit).statusCode(409).body("code", equalTo("score.submitted"));
        sheet(member, unit).body("others[0].levels.find { it.code == '" + code + "' }.level", equalTo(5));
        score(member, unit, code, 0, 3, "Xem lại").statusCode(200);
        submit(member, unit).statusCode(200);
        close(chair, unit, 2, 0).statusCode(200).body("apart", empty());
        sheet(member, unit)
                .body("others[0].levels.find { it.code == '" + code + "' }.level", equalTo(3))
                .body("others[0].earlier.level", contains(5))
                .body("standing.find { it.code == '" + code + "' }.round", equalTo(2));
        score(member, unit, code, 1, 4, "x").statusCode(409).body("code", equalTo("score.submitted"));
        unit.finishAppraisal().statusCode(200);
        agreement(Account.DOST_OFFICER.subject(), "dost-officer", unit, 0)
                .statusCode(200)
                .body("indicators.find { it.code == '" + code + "' }.levels.level", contains(3, 3))
                .body("members.effectWhy", everyItem(equalTo("TOO_FEW_RATERS")));
        manifest(unit).body(containsString("\"levels\":[3,3]")).body(not(containsString("\"levels\":[0")));
    }

    @ParameterizedTest(name = "{0}: read {1}, score {2}")
    @CsvSource({
        "DOST_OFFICER, 200, 403", "DOST_LEADER, 200, 403", "AUDITOR, 200, 403", "CITY_LEADER, 403, 403",
        "ADMIN, 403, 403", "STRANGER, 403, 403", "MACHINE, 403, 403", "EXPERT, 404, 404",
    })
    void roles(Account account, int read, int score) {
        var unit = campaign.evaluations().getLast();
        sheet(account.subject(), account.role(), unit).statusCode(read);
        account.call()
                .header("If-Match", "\"0\"")
                .body(Map.of("level", 3))
                .put(unit.path() + "/scores/O6-01")
                .then()
                .statusCode(score);
        account.call()
                .body("{}")
                .post(unit.path() + "/score-submissions")
                .then()
                .statusCode(score);
    }

    private static String seated(TestCouncil council, String role) {
        var subject = "expert-" + UUID.randomUUID();
        council.seat(role, subject);
        return subject;
    }

    private static String member(TestCouncil council, int seat) {
        return council.view().getString("members.find { it.seat == " + seat + " }.id");
    }

    private static String item(String code, String field) {
        return "indicators.find { it.code == '" + code + "' }." + field;
    }

    private static ValidatableResponse sheet(String subject, TestEvaluation unit) {
        return sheet(subject, "expert", unit);
    }

    private static ValidatableResponse sheet(String subject, String role, TestEvaluation unit) {
        return Call.as(subject, role).get(unit.path() + "/scores").then();
    }

    private static ValidatableResponse score(
            String subject, TestEvaluation unit, String code, int version, int level, String reason) {
        var body = new HashMap<String, Object>(Map.of("level", level));
        if (reason != null) {
            body.put("reason", reason);
        }
        return Call.as(subject, "expert")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(unit.path() + "/scores/" + code)
                .then();
    }

    /** The appraiser's level, which the council's replace. */
    private static void accept(TestEvaluation unit, String code) {
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "ACCEPTED", "level", 1, "reason", "Sơ bộ"))
                .put(unit.path() + "/appraisals/" + code)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse agreement(String subject, String role, TestEvaluation unit, int round) {
        return Call.as(subject, role)
                .get(unit.path() + "/score-agreement?round=" + round)
                .then();
    }

    private static ValidatableResponse late(String subject, TestEvaluation unit, String code, int round) {
        return Call.as(subject, "expert")
                .header("If-Match", "\"0\"")
                .body(Map.of("level", 3, "reason", "x", "round", round))
                .put(unit.path() + "/scores/" + code)
                .then();
    }

    private static ValidatableResponse round(String subject, TestEvaluation unit, String kind, String code) {
        return Call.as(subject, "expert")
                .body(Map.of("kind", kind, "indicators", List.of(code), "reason", "Thống nhất cách chấm"))
                .post(unit.path() + "/score-rounds")
                .then();
    }

    private static ValidatableResponse close(String subject, TestEvaluation unit, int round, int version) {
        return Call.as(subject, "expert")
                .header("If-Match", "\"" + version + "\"")
                .body("{}")
                .post(unit.path() + "/score-rounds/" + round + "/closures")
                .then();
    }

    private static List<String> tasks(String subject) {
        return Call.as(subject, "expert")
                .get("/api/v1/me/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse submit(String subject, TestEvaluation unit) {
        return Call.as(subject, "expert")
                .body("{}")
                .post(unit.path() + "/score-submissions")
                .then();
    }

    private static ValidatableResponse manifest(TestEvaluation unit) {
        return Account.AUDITOR
                .call()
                .get(unit.path() + "/result/manifest")
                .then()
                .statusCode(200);
    }

    /** What the application's own role gets out of the table, whatever the query forgot to ask. */
    private static long rows(TestEvaluation unit, String scope, String seats) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "sti_app", "sti_app");
                var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('app.scope', '" + scope + "', false), set_config('app.agencies', '', false),"
                            + " set_config('app.evaluations', '" + unit.id() + "', false),"
                            + " set_config('app.barred', '', false), set_config('app.seats', '" + seats + "', false)");
            try (var found = statement.executeQuery(
                    "select count(*) from score_entry where evaluation_id = '" + unit.id() + "'")) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
