package vn.hanoi.sti.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.hanoi.sti.testing.TestMeeting.BARRED;
import static vn.hanoi.sti.testing.TestMeeting.CHAIR;
import static vn.hanoi.sti.testing.TestMeeting.MEMBER;
import static vn.hanoi.sti.testing.TestMeeting.SECRETARY;
import static vn.hanoi.sti.testing.TestMeeting.UNDECLARED;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestMeeting;

/** A meeting from its calling to its minutes, and who may take part in what. */
@ApiTest
class MeetingApiTest {
    @Test
    void from_the_invitation_to_minutes_that_stand() throws SQLException {
        var meeting = TestMeeting.called(TestCampaign.ofCouncils().next());
        meeting.act(SECRETARY, "invitations", "{}").statusCode(200);
        Call.as(meeting.subjects().get(BARRED), "expert")
                .get("/api/v1/me/notices")
                .then()
                .body("items.kind", contains("MEETING_CALLED"))
                .body("items.toString()", not(containsString(meeting.unit().id())));
        meeting.act(MEMBER, "openings", "{}").statusCode(403);
        meeting.open();
        meeting.act(SECRETARY, "openings", "{}").statusCode(409).body("code", equalTo("meeting.state.not-allowed"));
        meeting.attendedBy(CHAIR, SECRETARY);
        meeting.act(
                        SECRETARY,
                        "attendances",
                        Map.of("memberId", meeting.members().get(CHAIR), "online", true))
                .statusCode(409)
                .body("code", equalTo("meeting.attendance.present"));
        Call.as(meeting.subjects().get(SECRETARY), "expert")
                .header("If-Match", "\"0\"")
                .body(Map.of("memberId", meeting.members().get(MEMBER), "online", true))
                .post(meeting.path() + "/attendances")
                .then()
                .statusCode(412);
        // One more counts for other business, but not for what bars them or what they have said nothing on.
        meeting.attendedBy(BARRED);
        assertThat(meeting.view().getList("items.quorum.present")).isEqualTo(List.of(2, 3));
        assertThat(meeting.view().getList("items.quorum.needed")).isEqualTo(List.of(3, 4));
        assertThat(meeting.view().getList("items[0].recused.memberId"))
                .isEqualTo(List.of(meeting.members().get(BARRED)));
        assertThat(meeting.view().getString("items[0].recused[0].at")).isNotNull();
        assertThat(meeting.view().getList("items[0].undeclared"))
                .isEqualTo(List.of(meeting.members().get(UNDECLARED)));
        meeting.attendedBy(MEMBER);
        assertThat(meeting.view().getList("items.quorum.met")).isEqualTo(List.of(true, true));

        var dissent = "Tôi  không đồng ý.\n Lý do: thiếu căn cứ. ";
        Call.as(meeting.subjects().get(MEMBER), "expert")
                .body(Map.of("words", dissent))
                .post(meeting.path() + "/items/" + meeting.item(0) + "/dissents")
                .then()
                .statusCode(200)
                .body("items[0].dissents.words", contains(dissent));
        Call.as(meeting.subjects().get(MEMBER), "expert")
                .body(Map.of("words", "x", "memberId", meeting.members().get(CHAIR)))
                .post(meeting.path() + "/items/" + meeting.item(0) + "/dissents")
                .then()
                .statusCode(403);
        Call.as(meeting.subjects().get(SECRETARY), "expert")
                .body(Map.of("words", "x", "memberId", meeting.members().get(BARRED)))
                .post(meeting.path() + "/items/" + meeting.item(0) + "/dissents")
                .then()
                .statusCode(409)
                .body("code", equalTo("meeting.member.absent"));
        meeting.act(
                        SECRETARY,
                        "tasks",
                        Map.of(
                                "what",
                                "Hoàn thiện hồ sơ",
                                "who",
                                "Thư ký",
                                "dueOn",
                                LocalDate.of(2026, 6, 30).toString()))
                .statusCode(200);
        meeting.conclude(MEMBER, 0, "x").statusCode(403);
        meeting.conclude(SECRETARY, 0, "Nháp").statusCode(200);
        meeting.conclude(SECRETARY, 0, "Nhất trí loại A").statusCode(200);
        meeting.act(SECRETARY, "closings", "{}")
                .statusCode(422)
                .body("code", equalTo("minutes.incomplete"))
                .body("errors.pointer", contains("/items/1"));
        meeting.conclude(SECRETARY, 1, "Không có").statusCode(200);
        String content = meeting.act(SECRETARY, "closings", "{}")
                .statusCode(200)
                .extract()
                .path("content");
        assertThat(content).contains("Nhất trí loại A", "Hoàn thiện hồ sơ", "Lý do: thiếu căn cứ. ");

        meeting.conclude(SECRETARY, 0, "Khác").statusCode(409);
        meeting.act(SECRETARY, "minutes/annexes", Map.of("words", "Sửa tên phòng", "reason", "Ghi nhầm"))
                .statusCode(200)
                .body("content", equalTo(content))
                .body("digest", equalTo(CanonicalJson.sha256(content.getBytes(StandardCharsets.UTF_8))))
                .body("annexes.number", contains(1));
        for (var sql : List.of(
                "update meeting_minutes set content = '{}'",
                "update meeting_item set conclusion = 'x' where meeting_id = '" + meeting.id() + "'",
                "update meeting set state = 'OPEN', closed_at = null where id = '" + meeting.id() + "'",
                "update meeting_dissent set words = 'x'",
                "delete from meeting_annex")) {
            assertThat(refused(sql)).as(sql).isTrue();
        }
        // The barred member: no item, in the meeting or the minutes, and a document that is whole in itself.
        var barred = Call.as(meeting.subjects().get(BARRED), "expert");
        barred.get(meeting.path())
                .then()
                .statusCode(200)
                .body("items.title", contains("Việc khác"))
                .body("items.position", contains(1));
        var extract = Call.as(meeting.subjects().get(BARRED), "expert")
                .get(meeting.path() + "/minutes")
                .then()
                .statusCode(200)
                .body("content", not(containsString(meeting.unit().id())))
                .body("content", not(containsString("Nhất trí loại A")))
                .extract();
        assertThat(extract.<String>path("digest"))
                .isEqualTo(CanonicalJson.sha256(extract.<String>path("content").getBytes(StandardCharsets.UTF_8)));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?size=200&objectType=meeting&objectId=" + meeting.id())
                .then()
                .body(
                        "items.action",
                        hasItems(
                                "meeting.called",
                                "meeting.invited",
                                "meeting.opened",
                                "meeting.member-arrived",
                                "meeting.dissent-recorded",
                                "meeting.task-added",
                                "meeting.concluded",
                                "meeting.closed",
                                "minutes.annex-added"))
                .body(
                        "items.findAll { it.action == 'meeting.concluded' }.details.'conclusion.before'",
                        org.hamcrest.Matchers.hasItem("Nháp"));
    }

    @Test
    void terms_and_times_are_checked() {
        var meeting = TestMeeting.called(TestCampaign.ofCouncils().next());
        var bad = TestMeeting.agenda(meeting.members(), meeting.unit());
        bad.put("endsAt", "2026-06-01T01:00:00Z");
        bad.put("chairId", meeting.members().get(MEMBER));
        bad.put("secretaryId", meeting.members().get(MEMBER));
        bad.put(
                "items",
                List.of(Map.of("title", "x", "evaluationId", UUID.randomUUID().toString())));
        Account.DOST_OFFICER
                .call()
                .body(bad)
                .post(meeting.council().path() + "/meetings")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/endsAt", "/chairId", "/secretaryId", "/items/0/evaluationId"));
        // A member whom it bars can't put it on the agenda either; nor, running nothing, anything else.
        var good = TestMeeting.agenda(meeting.members(), meeting.unit());
        Call.as(meeting.subjects().get(BARRED), "expert")
                .body(good)
                .post(meeting.council().path() + "/meetings")
                .then()
                .statusCode(403);
        good.put("place", "Phòng họp 2");
        for (var again : List.of(200, 412)) {
            Account.DOST_OFFICER
                    .call()
                    .header("If-Match", "\"0\"")
                    .body(good)
                    .put(meeting.path())
                    .then()
                    .statusCode(again);
        }
        meeting.open().attendedBy(CHAIR);
        var attendance = meeting.view().getString("members[0].attendances[0].id");
        var arrived = meeting.view().getString("members[0].attendances[0].arrivedAt");
        attend(meeting, attendance, Map.of("online", true, "arrivedAt", arrived, "leftAt", "2026-01-01T00:00:00Z"))
                .statusCode(422)
                .body("errors.pointer", contains("/leftAt"));
        attend(meeting, attendance, Map.of("online", true, "arrivedAt", "2999-01-01T00:00:00Z"))
                .statusCode(422)
                .body("errors.code", contains("meeting.time.future"));
        attend(meeting, attendance, Map.of("online", true, "arrivedAt", arrived, "leftAt", "2999-01-01T00:00:00Z"))
                .statusCode(422)
                .body("errors.pointer", contains("/leftAt"))
                .body("errors.code", contains("meeting.time.future"));
        attend(meeting, attendance, Map.of("online", true, "arrivedAt", arrived, "leftAt", arrived))
                .statusCode(200)
                .body("members[0].present", equalTo(false));
        meeting.act(CHAIR, "attendances", Map.of("memberId", UUID.randomUUID().toString(), "online", true))
                .statusCode(422)
                .body("errors.code", contains("meeting.member.unseated"));
        meeting.attendedBy(CHAIR);
        assertThat(meeting.view().getList("members[0].attendances")).hasSize(2);
        assertThat(meeting.view().getList("members[4].attendances")).isEmpty();
    }

    @Test
    void who_may_not_know_of_an_item_neither_strikes_it_out_nor_closes_the_meeting() {
        var meeting = TestMeeting.called(TestCampaign.ofCouncils().next());
        var plan = TestMeeting.agenda(meeting.members(), meeting.unit());
        plan.put("secretaryId", meeting.members().get(BARRED));
        saved(Account.DOST_OFFICER.call(), meeting, plan).statusCode(200);
        plan.put("items", List.of(Map.of("title", "Việc khác")));
        saved(Call.as(meeting.subjects().get(BARRED), "expert"), meeting, plan).statusCode(403);
        meeting.act(BARRED, "openings", "{}").statusCode(200);
        meeting.conclude(CHAIR, 0, "Đạt").statusCode(200);
        meeting.conclude(BARRED, 1, "Thông qua").statusCode(200);
        meeting.act(BARRED, "closings", "{}").statusCode(403);
        meeting.act(CHAIR, "closings", "{}").statusCode(200);
    }

    private static ValidatableResponse saved(RequestSpecification who, TestMeeting meeting, Map<String, Object> plan) {
        return who.header("If-Match", "\"" + meeting.view().getLong("version") + "\"")
                .body(plan)
                .put(meeting.path())
                .then();
    }

    @ParameterizedTest(name = "{0}: read {1}, arrange {2}, run {3}")
    @CsvSource({
        "DOST_OFFICER, 200, 422, 403",
        "DOST_LEADER, 200, 422, 403",
        "AUDITOR, 200, 403, 403",
        "CITY_LEADER, 404, 403, 403",
        "ADMIN, 403, 403, 403",
        "STRANGER, 403, 403, 403",
        "MACHINE, 403, 403, 403",
        "EXPERT, 404, 404, 404",
    })
    void roles(Account account, int read, int arrange, int run) {
        var meeting = shared();
        account.call().get(meeting.council().path() + "/meetings").then().statusCode(read);
        for (var path : List.of("", "/ballots")) {
            account.call().get(meeting.path() + path).then().statusCode(read);
        }
        var body = TestMeeting.agenda(meeting.members(), meeting.unit());
        body.put("chairId", UUID.randomUUID().toString());
        account.call()
                .body(body)
                .post(meeting.council().path() + "/meetings")
                .then()
                .statusCode(arrange);
        for (var act : List.of("openings", "closings")) {
            account.call()
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .post(meeting.path() + "/" + act)
                    .then()
                    .statusCode(run);
        }
        account.call()
                .body(Map.of("option", "A"))
                .put(meeting.path() + "/ballots/" + UUID.randomUUID() + "/vote")
                .then()
                .statusCode(run == 403 ? 403 : 404);
    }

    private static TestMeeting shared;

    private static synchronized TestMeeting shared() {
        shared = shared == null ? TestMeeting.called(TestCampaign.ofCouncils().next()) : shared;
        return shared;
    }

    private static io.restassured.response.ValidatableResponse attend(
            TestMeeting meeting, String attendance, Map<String, ?> body) {
        return Call.as(meeting.subjects().get(SECRETARY), "expert")
                .header("If-Match", "\"" + meeting.view().getLong("version") + "\"")
                .body(body)
                .put(meeting.path() + "/attendances/" + attendance)
                .then();
    }

    /** As the database's owner, past the application. */
    private static boolean refused(String sql) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "sti_owner", "sti_owner");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(sql);
            connection.rollback();
            return false;
        } catch (SQLException refusal) {
            return true;
        }
    }
}
