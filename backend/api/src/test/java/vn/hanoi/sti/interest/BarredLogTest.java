package vn.hanoi.sti.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.hanoi.sti.testing.TestMeeting.BARRED;
import static vn.hanoi.sti.testing.TestMeeting.CHAIR;
import static vn.hanoi.sti.testing.TestMeeting.MEMBER;
import static vn.hanoi.sti.testing.TestMeeting.SECRETARY;

import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;
import vn.hanoi.sti.testing.TestMeeting;

/** Who may read the log, but is barred from an evaluation, finds nothing of it there; the log stays verifiable to them. */
@ApiTest
class BarredLogTest {
    private static final String SAID = "Kết luận về đơn vị bị loại";

    @Test
    void the_log_keeps_silent_about_what_its_reader_is_barred_from() throws SQLException {
        var unit = TestCampaign.ofCouncils().next();
        long before = Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?order=NEWEST_FIRST&limit=1")
                .then()
                .extract()
                .jsonPath()
                .getLong("items[0].seq");
        unit.pinned("O6-12", Map.of("x", "0.1", "y", "0.1", "width", "0.2", "height", "0.2"));
        var meeting = TestMeeting.called(unit).open().attendedBy(CHAIR, SECRETARY, MEMBER);
        var ballot = meeting.ballot("OPEN", "FAILS");
        meeting.act(SECRETARY, ballot, "openings", "{}").statusCode(200);
        meeting.vote(CHAIR, ballot, null, "A").statusCode(200);
        meeting.act(SECRETARY, ballot, "closings", "{}").statusCode(200);
        meeting.conclude(SECRETARY, 0, SAID).statusCode(200);
        meeting.conclude(SECRETARY, 1, "Việc khác đã bàn").statusCode(200);
        meeting.act(MEMBER, "items/" + meeting.item(0) + "/dissents", Map.of("words", SAID))
                .statusCode(200);
        meeting.act(
                        SECRETARY,
                        "tasks",
                        Map.of("itemId", meeting.item(0), "what", SAID, "who", "Thư ký", "dueOn", "2026-12-31"))
                .statusCode(200);

        var all = entries(Account.AUDITOR.call(), before);
        var barred = entries(barred(meeting), before);
        assertThat(actions(all, unit, meeting))
                .contains(
                        "evidence.added",
                        "meeting.called",
                        "meeting.concluded",
                        "meeting.dissent-recorded",
                        "meeting.task-added",
                        "ballot.prepared",
                        "ballot.vote-cast",
                        "ballot.closed",
                        "recusal.recorded");
        assertThat(actions(barred, unit, meeting)).isEmpty();
        // What is not about the evaluation stays: other business of the same meeting too.
        assertThat(barred.toString()).contains("Việc khác đã bàn").contains("meeting.member-arrived");
        var seen = barred.stream()
                .map(entry -> ((Number) entry.get("seq")).longValue())
                .toList();
        assertThat(concerning(unit, before)).isNotEmpty().doesNotContainAnyElementsOf(seen);
        barred(meeting)
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        barred(meeting)
                .get("/api/v1/audit-entries?q=" + unit.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        barred(meeting)
                .get("/api/v1/audit-entries/verification")
                .then()
                .statusCode(200)
                .body("ok", equalTo(true));
        barred(meeting)
                .accept("*/*")
                .get("/api/v1/audit-entries/extract")
                .then()
                .statusCode(409)
                .body("code", equalTo("audit.extract.barred"));
    }

    private static RequestSpecification barred(TestMeeting meeting) {
        return ApiTest.Call.as(meeting.subjects().get(BARRED), "expert", "auditor");
    }

    private static List<Map<String, Object>> entries(RequestSpecification who, long after) {
        var entries = new ArrayList<Map<String, Object>>();
        Long next = after;
        while (next != null) {
            var page = io.restassured.RestAssured.given()
                    .spec(who)
                    .queryParam("after", next)
                    .queryParam("limit", 200)
                    .get("/api/v1/audit-entries")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            entries.addAll(page.getList("items"));
            next = page.get("next") == null ? null : page.getLong("next");
        }
        return entries;
    }

    /** Acts whose entry tells of the evaluation in any way. */
    private static List<String> actions(List<Map<String, Object>> entries, TestEvaluation unit, TestMeeting meeting) {
        var item = meeting.item(0);
        return entries.stream()
                .filter(entry -> List.of(unit.id(), item, SAID, "Đánh giá đơn vị").stream()
                        .anyMatch(entry.toString()::contains))
                .map(entry -> (String) entry.get("action"))
                .toList();
    }

    /** Entries that name the unit's body, as the owner of the log reads them. */
    private static List<Long> concerning(TestEvaluation unit, long after) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var seqs = new ArrayList<Long>();
        try (var connection = DriverManager.getConnection(url, "sti_owner", "sti_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select seq from audit_entry where seq > " + after
                        + " and agency_id = '" + unit.organization().agencyId() + "'")) {
            while (rows.next()) {
                seqs.add(rows.getLong(1));
            }
        }
        return seqs;
    }
}
