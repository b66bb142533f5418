package vn.hanoi.sti.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.meeting.Meetings;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Holds ballots: prepared with their terms, opened and closed by who runs the meeting, one vote each. */
@ApplicationScoped
class BallotService {
    private final BallotRepository ballots;
    private final BallotViews views;
    private final Urn urn;
    private final Meetings meetings;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    BallotService(
            BallotRepository ballots,
            BallotViews views,
            Urn urn,
            Meetings meetings,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.ballots = ballots;
        this.views = views;
        this.urn = urn;
        this.meetings = meetings;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** A ballot with its meeting and item, locked. */
    private record Held(Meetings.Session session, Meetings.Item item, BallotEntity ballot) {}

    @Transactional
    BallotList list(UUID meetingId) {
        var session = meetings.visible(meetingId, viewers.current());
        var items = meetings.items(session);
        return new BallotList(ballots.ofMeeting(meetingId).stream()
                .filter(ballot -> items.contains(ballot.itemId()))
                .map(ballot -> views.view(
                        ballot,
                        session,
                        ballot.state() == BallotState.OPEN
                                ? meetings.item(session, ballot.itemId()).participants()
                                : null))
                .toList());
    }

    @Transactional
    BallotView prepare(UUID meetingId, UUID itemId, BallotTerms said) {
        var session = meetings.locked(meetingId, viewers.current());
        var item = meetings.item(session, itemId);
        running(session);
        var gaps = said.gaps();
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("ballot.invalid", "The ballot cannot be held so.", gaps);
        }
        var ballot = BallotEntity.of(meetingId, itemId, said, views.text(said.options()));
        ballots.add(ballot);
        record("ballot.prepared", ballot, terms(ballot, item), null);
        return views.view(ballot, session, item.participants());
    }

    @Transactional
    BallotView open(UUID meetingId, UUID ballotId, long expected) {
        var held = held(meetingId, ballotId);
        running(held.session());
        Versions.check(expected, held.ballot().version());
        in(held.ballot(), BallotState.PREPARED);
        quorum(held.item());
        held.ballot().open(views.text(held.item().quorum()), moments.now());
        ballots.flush();
        if (held.ballot().secret()) {
            var codes = views.options(held.ballot()).stream()
                    .map(BallotTerms.Option::code)
                    .toList();
            ballots.seal(ballotId, urn.seal(ballotId, Urn.Content.empty(codes)));
        }
        record("ballot.opened", held.ballot(), terms(held), null);
        return view(held);
    }

    @Transactional
    BallotView withdraw(UUID meetingId, UUID ballotId, long expected, WithdrawBallot said) {
        var held = held(meetingId, ballotId);
        running(held.session());
        Versions.check(expected, held.ballot().version());
        in(held.ballot(), BallotState.PREPARED);
        held.ballot().withdraw();
        ballots.flush();
        record("ballot.withdrawn", held.ballot(), terms(held), said.reason().strip());
        return view(held);
    }

    @Transactional
    VoteReceipt vote(UUID meetingId, UUID ballotId, CastVote said) {
        var viewer = viewers.current();
        var held = held(meetingId, ballotId);
        var ballot = held.ballot();
        var seat = held.session().who().seat();
        if (seat == null) {
            throw Problem.forbidden();
        }
        var voter = said.memberId() == null ? seat.memberId() : said.memberId();
        if (!voter.equals(seat.memberId())) {
            if (ballot.secret()) {
                throw Problem.conflict("ballot.secret.own", "In a secret ballot everybody votes themselves.");
            }
            if (!held.session().who().runs()) {
                throw Problem.forbidden();
            }
        }
        in(ballot, BallotState.OPEN);
        open(held.session());
        entitled(held.item(), voter);
        if (views.voted(ballot).contains(voter)) {
            throw Problem.conflict("ballot.voted", "This member has voted.");
        }
        quorum(held.item());
        if (views.options(ballot).stream().noneMatch(option -> option.code().equals(said.option()))) {
            throw Problem.unprocessable(
                    "ballot.invalid",
                    "There is no such option.",
                    List.of(ProblemError.at("/option", "ballot.option.unknown")));
        }
        var receipt = cast(ballot, voter, said.option(), viewer);
        var details = new HashMap<String, String>();
        details.put("memberId", voter.toString());
        details.put("meetingId", meetingId.toString());
        details.put("evaluationId", Objects.toString(held.item().evaluationId(), null));
        // Of a secret vote only that it was cast.
        details.put("vote", ballot.secret() ? null : said.option());
        audit.record(AuditEvent.of("ballot.vote-cast", "ballot", ballotId, ballot.version(), details));
        return new VoteReceipt(receipt, view(held));
    }

    private String cast(BallotEntity ballot, UUID voter, String option, Viewer by) {
        if (!ballot.secret()) {
            ballots.vote(ballot.id(), voter, option, by, moments.now());
            return null;
        }
        var receipt = urn.receipt();
        ballots.attended(ballot.id(), voter);
        ballots.seal(
                ballot.id(),
                urn.seal(
                        ballot.id(),
                        urn.open(ballot.id(), ballots.urn(ballot.id())).with(option, receipt)));
        return receipt;
    }

    @Transactional
    BallotView close(UUID meetingId, UUID ballotId, long expected) {
        var held = held(meetingId, ballotId);
        var ballot = held.ballot();
        running(held.session());
        Versions.check(expected, ballot.version());
        in(ballot, BallotState.OPEN);
        if (ballot.secret()) {
            ballots.countOut(ballotId, urn.open(ballotId, ballots.urn(ballotId)));
        }
        var votes = views.counts(ballot);
        var cast = votes.values().stream().mapToInt(Integer::intValue).sum();
        var voters = views.voted(ballot).size();
        if (cast != voters || (ballot.secret() && ballots.receipts(ballotId).size() != voters)) {
            throw new IllegalStateException("ballot " + ballotId + " holds " + cast + " votes of " + voters);
        }
        var chair = ballots.votes(ballotId).stream()
                .filter(vote -> vote.memberId().equals(held.session().who().chairId()))
                .map(BallotRepository.Vote::choice)
                .findFirst()
                .orElse(null);
        var outcome = BallotOutcome.of(ballot.majority(), ballot.tieRule(), votes, chair);
        ballot.close(views.text(outcome), moments.now());
        ballots.flush();
        var details = terms(held);
        details.put("votes", votes.toString());
        details.put("outcome", outcome.option());
        details.put("basis", outcome.basis().name());
        record("ballot.closed", ballot, details, null);
        return view(held);
    }

    private Held held(UUID meetingId, UUID ballotId) {
        var session = meetings.locked(meetingId, viewers.current());
        var ballot = ballots.locked(ballotId)
                .filter(found -> found.meetingId().equals(meetingId))
                .orElseThrow(Problem::notFound);
        return new Held(session, meetings.item(session, ballot.itemId()), ballot);
    }

    private BallotView view(Held held) {
        return views.view(held.ballot(), held.session(), held.item().participants());
    }

    private static void running(Meetings.Session session) {
        if (!session.who().runs()) {
            throw Problem.forbidden();
        }
        open(session);
    }

    private static void open(Meetings.Session session) {
        if (!session.open()) {
            throw Problem.conflict("meeting.state.not-allowed", "The meeting is not in a state for this.")
                    .with("state", session.state().name());
        }
    }

    private static void in(BallotEntity ballot, BallotState state) {
        if (ballot.state() != state) {
            throw Problem.conflict("ballot.state.not-allowed", "The ballot is not in a state for this.")
                    .with("state", ballot.state().name());
        }
    }

    private static void quorum(Meetings.Item item) {
        if (!item.quorum().met()) {
            throw Problem.conflict("ballot.quorum", "There is no quorum for this item.")
                    .with("present", item.quorum().present())
                    .with("needed", item.quorum().needed())
                    .with("lacks", item.quorum().lacks());
        }
    }

    private static void entitled(Meetings.Item item, UUID voter) {
        var member = item.participants().stream()
                .filter(one -> one.seat().memberId().equals(voter))
                .findFirst()
                .orElseThrow(
                        () -> Problem.conflict("ballot.voter.unseated", "This person has no seat in the council."));
        if (member.barred() || !member.declared()) {
            throw Problem.conflict("ballot.voter.barred", "This member may not take part in the item.");
        }
        if (!member.present()) {
            throw Problem.conflict("ballot.voter.absent", "This member is not there.");
        }
    }

    private static HashMap<String, String> terms(Held held) {
        return terms(held.ballot(), held.item());
    }

    private static HashMap<String, String> terms(BallotEntity ballot, Meetings.Item item) {
        var details = new HashMap<String, String>();
        details.put("evaluationId", Objects.toString(item.evaluationId(), null));
        details.put("meetingId", ballot.meetingId().toString());
        details.put("itemId", ballot.itemId().toString());
        details.put("kind", ballot.kind().name());
        details.put("question", ballot.question());
        details.put("options", ballot.options());
        details.put("majority", ballot.majority().name());
        details.put("tieRule", ballot.tieRule().name());
        return details;
    }

    private void record(String action, BallotEntity ballot, HashMap<String, String> details, String reason) {
        audit.record(AuditEvent.of(action, "ballot", ballot.id(), ballot.version(), details)
                .because(reason));
    }
}
