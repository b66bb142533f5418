package vn.hanoi.sti.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.store.RowScope;

/** What the rooms of ballots and minutes may ask of meetings. Runs in the caller's transaction. */
@ApplicationScoped
public class Meetings {
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingViews views;
    private final RowScope rows;
    private final Viewers viewers;

    Meetings(MeetingRepository meetings, MeetingAccess access, MeetingViews views, RowScope rows, Viewers viewers) {
        this.meetings = meetings;
        this.access = access;
        this.views = views;
        this.rows = rows;
        this.viewers = viewers;
    }

    /** A meeting that a viewer reaches. */
    public record Session(UUID meetingId, Participation who, MeetingState state, long version) {
        public boolean open() {
            return state == MeetingState.OPEN;
        }
    }

    /** How a member stands to an item. */
    public record Participant(
            Councils.Seat seat,
            boolean barred,
            boolean declared,
            boolean present,
            Instant recusedAt,
            boolean declaredRecusal) {
        /** Is there, and nothing stands in the way. */
        public boolean takesPart() {
            return present && declared && !barred;
        }
    }

    /** An item that a viewer may see, with the quorum of this moment. */
    public record Item(UUID id, UUID evaluationId, String title, ItemQuorum quorum, List<Participant> participants) {}

    /** @throws Problem 404 when absent or not for this viewer */
    public Session visible(UUID id, Viewer viewer) {
        return session(access.read(id, viewer));
    }

    /** The same, locked until the transaction ends. */
    public Session locked(UUID id, Viewer viewer) {
        return session(access.locked(id, viewer));
    }

    /** Items that the viewer may know of. */
    public List<UUID> items(Session session) {
        return views.visible(reached(session)).stream().map(ItemEntity::id).toList();
    }

    /** @throws Problem 404 when absent or not for this viewer */
    public Item item(Session session, UUID itemId) {
        var reached = reached(session);
        var item = views.item(reached, itemId);
        var participants = views.participants(reached.meeting(), item);
        return new Item(
                item.id(),
                item.evaluationId(),
                item.title(),
                views.quorum(session.who().council(), participants),
                participants);
    }

    public MeetingView view(Session session) {
        return views.view(reached(session));
    }

    /** The whole meeting, whoever asks: for the minutes. */
    public MeetingView whole(Session session) {
        rows.everything();
        try {
            return views.whole(reached(session));
        } finally {
            // Back to what this viewer may see.
            viewers.current();
        }
    }

    /** Ends the meeting and everybody's attendance. */
    public void close(Session session, Instant at) {
        var meeting = meetings.find(session.meetingId()).orElseThrow();
        meetings.attendances(meeting.id()).stream()
                .filter(attendance -> attendance.leftAt() == null)
                .forEach(attendance -> attendance.change(attendance.online(), attendance.arrivedAt(), at));
        meetings.flush();
        meeting.close(at);
        meetings.flush();
    }

    private MeetingAccess.Reached reached(Session session) {
        return new MeetingAccess.Reached(meetings.find(session.meetingId()).orElseThrow(), session.who());
    }

    private static Session session(MeetingAccess.Reached reached) {
        return new Session(
                reached.meeting().id(),
                reached.who(),
                reached.meeting().state(),
                reached.meeting().version());
    }
}
