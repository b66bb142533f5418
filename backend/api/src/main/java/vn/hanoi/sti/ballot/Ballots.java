package vn.hanoi.sti.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hanoi.sti.meeting.Meetings;

/** What the minutes may ask of ballots. Runs in the caller's transaction, which has opened the rows that it wants. */
@ApplicationScoped
public class Ballots {
    private final BallotRepository ballots;
    private final BallotViews views;

    Ballots(BallotRepository ballots, BallotViews views) {
        this.ballots = ballots;
        this.views = views;
    }

    /** Every ballot of a meeting, as far as row-level security gives them out. */
    public List<BallotView> of(Meetings.Session session) {
        return ballots.ofMeeting(session.meetingId()).stream()
                .map(ballot -> views.view(ballot, session, null))
                .toList();
    }
}
