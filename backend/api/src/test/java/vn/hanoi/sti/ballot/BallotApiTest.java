package vn.hanoi.sti.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.hanoi.sti.testing.TestMeeting.BARRED;
import static vn.hanoi.sti.testing.TestMeeting.CHAIR;
import static vn.hanoi.sti.testing.TestMeeting.MEMBER;
import static vn.hanoi.sti.testing.TestMeeting.SECRETARY;
import static vn.hanoi.sti.testing.TestMeeting.UNDECLARED;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestMeeting;

/** One vote each, by who may vote, with a quorum; and of a secret vote nothing that leads to its voter. */
@ApiTest
class BallotApiTest {
    private static TestMeeting meeting;

    @BeforeEach
    void open() {
        if (meeting == null) {
            meeting = TestMeeting.called(TestCampaign.ofCouncils().next()).open();
            meeting.attendedBy(CHAIR, SECRETARY, BARRED);
        }
    }

    @Test
    void an_open_ballot_and_every_refusal() {
        var ballot = meeting.ballot("OPEN", "CHAIR");
        meeting.act(MEMBER, ballot, "openings", "{}").statusCode(403);
        // The other test may have let the member in.
        if (meeting.view().getBoolean("members[" + MEMBER + "].present")) {
            leave(MEMBER);
        }
        meeting.act(SECRETARY, ballot, "openings", "{}")
                .statusCode(409)
                .body("code", equalTo("ballot.quorum"))
                .body("present", equalTo(2))
                .body("needed", equalTo(3))
                .body("lacks", contains("MEMBERS"));
        meeting.attendedBy(MEMBER);
        meeting.vote(CHAIR, ballot, null, "A").statusCode(409).body("code", equalTo("ballot.state.not-allowed"));
        meeting.act(SECRETARY, ballot, "openings", "{}").statusCode(200).body("quorum.present", equalTo(3));
        meeting.vote(CHAIR, ballot, null, "A").statusCode(200).body("receipt", nullValue());
        meeting.vote(CHAIR, ballot, null, "B").statusCode(409).body("code", equalTo("ballot.voted"));
        meeting.vote(SECRETARY, ballot, CHAIR, "B").statusCode(409).body("code", equalTo("ballot.voted"));
        meeting.vote(MEMBER, ballot, null, "C").statusCode(422).body("errors.code", contains("ballot.option.unknown"));
        meeting.vote(MEMBER, ballot, SECRETARY, "A").statusCode(403);
        // For the barred the ballot is not there; nobody can vote for them, nor for who is not there or has no seat.
        meeting.vote(BARRED, ballot, null, "A").statusCode(404);
        meeting.vote(UNDECLARED, ballot, null, "A").statusCode(404);
        meeting.vote(SECRETARY, ballot, BARRED, "A").statusCode(409).body("code", equalTo("ballot.voter.barred"));
        meeting.vote(SECRETARY, ballot, UNDECLARED, "A").statusCode(409).body("code", equalTo("ballot.voter.barred"));
        vn.hanoi.sti.ApiTest.Call.as(meeting.subjects().get(SECRETARY), "expert")
                .body(Map.of("option", "A", "memberId", UUID.randomUUID().toString()))
                .put(meeting.path() + "/ballots/" + ballot + "/vote")
                .then()
                .statusCode(409)
                .body("code", equalTo("ballot.voter.unseated"));
        leave(MEMBER);
        meeting.vote(SECRETARY, ballot, MEMBER, "A").statusCode(409).body("code", equalTo("ballot.voter.absent"));
        // With the member the quorum is gone.
        meeting.vote(SECRETARY, ballot, null, "B").statusCode(409).body("code", equalTo("ballot.quorum"));
        meeting.attendedBy(MEMBER);
        meeting.vote(SECRETARY, ballot, null, "B").statusCode(200);
        meeting.vote(SECRETARY, ballot, MEMBER, "ABSTAIN")
                .statusCode(200)
                .body("ballot.voted", hasSize(3))
                .body("ballot.votes", hasSize(3))
                .body("ballot.tally", empty());
        meeting.act(MEMBER, ballot, "closings", "{}").statusCode(403);
        meeting.act(SECRETARY, ballot, "closings", "{}")
                .statusCode(200)
                .body("tally.votes", contains(1, 1, 1))
                .body("outcome.basis", equalTo("TIE"))
                .body("outcome.tied", contains("A", "B"));
        meeting.vote(CHAIR, ballot, null, "A").statusCode(409).body("code", equalTo("ballot.state.not-allowed"));
        meeting.act(SECRETARY, ballot, "closings", "{}").statusCode(409);
        var unheld = meeting.ballot("OPEN", "FAILS");
        meeting.act(SECRETARY, unheld, "withdrawals", Map.of("reason", "Sửa câu hỏi"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=ballot&objectId=" + ballot)
                .then()
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "ballot.prepared",
                                "ballot.opened",
                                "ballot.vote-cast",
                                "ballot.vote-cast",
                                "ballot.vote-cast",
                                "ballot.closed"))
                .body("items.find { it.action == 'ballot.closed' }.details.tieRule", equalTo("CHAIR"));
    }

    @Test
    void nothing_leads_from_a_secret_vote_to_its_voter() throws SQLException {
        if (meeting.view().getList("members.findAll { it.present }.memberId").size() < 4) {
            meeting.attendedBy(MEMBER);
        }
        meeting.act(SECRETARY, "items/" + meeting.item(0) + "/ballots", TestMeeting.terms("SECRET", "CHAIR"))
                .statusCode(422)
                .body("errors.code", contains("ballot.tie.secret"));
        var ballot = meeting.ballot("SECRET", "FAILS");
        meeting.act(SECRETARY, ballot, "openings", "{}").statusCode(200);
        meeting.vote(SECRETARY, ballot, MEMBER, "A").statusCode(409).body("code", equalTo("ballot.secret.own"));
        var receipts = new ArrayList<String>();
        for (var vote : List.of(List.of(CHAIR, "A"), List.of(SECRETARY, "B"), List.of(MEMBER, "A"))) {
            receipts.add(meeting.vote((Integer) vote.get(0), ballot, null, (String) vote.get(1))
                    .statusCode(200)
                    .body("ballot.tally", empty())
                    .body("ballot.votes", empty())
                    .body("ballot.receipts", empty())
                    .extract()
                    .path("receipt"));
            // While it is open nothing of a vote or a receipt can be read, even by the owner.
            assertThat(found(receipts)).isEmpty();
            assertThat(counted("select count(*) from ballot_tally where ballot_id = '" + ballot + "'"))
                    .isZero();
        }
        meeting.vote(CHAIR, ballot, null, "B").statusCode(409).body("code", equalTo("ballot.voted"));
        meeting.act(SECRETARY, ballot, "closings", "{}")
                .statusCode(200)
                .body("tally.votes", contains(2, 1, 0))
                .body("outcome.option", equalTo("A"))
                .body("voted", hasSize(3))
                .body("votes", empty())
                .body("receipts", containsInAnyOrder(receipts.toArray()))
                .body("receipts", equalTo(receipts.stream().sorted().toList()));
        assertThat(counted("select count(*) from ballot_urn where ballot_id = '" + ballot + "'"))
                .isZero();
        assertThat(counted("select count(*) from ballot_vote where ballot_id = '" + ballot + "'"))
                .isZero();
        // Counts and receipts were written together, in an order that is theirs, and apart from every voter's row.
        assertThat(counted("select count(distinct xmin::text) from (select xmin from ballot_receipt where ballot_id = '"
                        + ballot + "' union all select xmin from ballot_tally where ballot_id = '" + ballot + "') t"))
                .isOne();
        assertThat(counted("select count(*) from ballot_receipt r join ballot_turnout t on t.xmin::text = r.xmin::text"
                        + " where r.ballot_id = '" + ballot + "'"))
                .isZero();
        assertThat(texts("select receipt from ballot_receipt where ballot_id = '" + ballot + "' order by ctid"))
                .isEqualTo(receipts.stream().sorted().toList());
        // A receipt stands nowhere but in the list, and in the answer to the closing, which is the same list.
        assertThat(found(receipts)).containsExactlyInAnyOrder("ballot_receipt", "idempotency_record");
        assertThat(counted("select count(*) from idempotency_record t where t::text like '%" + receipts.get(0)
                        + "%' and t::text not like '%" + receipts.get(1) + "%'"))
                .isZero();
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=ballot&objectId=" + ballot)
                .then()
                .body("items.findAll { it.action == 'ballot.vote-cast' }", hasSize(3))
                .body("items.findAll { it.action == 'ballot.vote-cast' }.details.vote", everyItem(nullValue()));
    }

    private static void leave(int who) {
        var view = meeting.view();
        var present = "members[" + who + "].attendances.find { it.leftAt == null }";
        var arrived = view.getString(present + ".arrivedAt");
        vn.hanoi.sti.ApiTest.Call.as(meeting.subjects().get(SECRETARY), "expert")
                .header("If-Match", "\"" + view.getLong("version") + "\"")
                .body(Map.of("online", false, "arrivedAt", arrived, "leftAt", arrived))
                .put(meeting.path() + "/attendances/" + view.getString(present + ".id"))
                .then()
                .statusCode(200);
    }

    /** Every table of the database in which any of these stands, as its owner reads it. */
    private static List<String> found(List<String> words) throws SQLException {
        var tables = new ArrayList<String>();
        for (var table : texts("select relname from pg_class where relkind = 'r' and pg_table_is_visible(oid)"
                + " and relnamespace = 'public'::regnamespace")) {
            for (var word : words) {
                var hits = counted("select count(*) from " + table + " t where t::text like '%" + word + "%'");
                if (hits > 0 && !tables.contains(table)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static long counted(String query) throws SQLException {
        return Long.parseLong(texts(query).getFirst());
    }

    private static List<String> texts(String query) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var texts = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, "sti_owner", "sti_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
