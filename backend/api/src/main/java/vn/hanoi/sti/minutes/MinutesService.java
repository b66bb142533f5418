package vn.hanoi.sti.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.ballot.BallotView;
import vn.hanoi.sti.ballot.Ballots;
import vn.hanoi.sti.meeting.MeetingState;
import vn.hanoi.sti.meeting.Meetings;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.store.RowScope;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;

/** Closes meetings into their minutes, and adds what corrects them. */
@ApplicationScoped
class MinutesService {
    private final MinutesRepository minutes;
    private final MinutesDocument documents;
    private final Meetings meetings;
    private final Ballots ballots;
    private final RowScope rows;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    MinutesService(
            MinutesRepository minutes,
            MinutesDocument documents,
            Meetings meetings,
            Ballots ballots,
            RowScope rows,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.minutes = minutes;
        this.documents = documents;
        this.meetings = meetings;
        this.ballots = ballots;
        this.rows = rows;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    MinutesView get(UUID meetingId) {
        return view(meetings.visible(meetingId, viewers.current()));
    }

    @Transactional
    MinutesView close(UUID meetingId, long expected) {
        var viewer = viewers.current();
        var session = running(meetingId, viewer, MeetingState.OPEN, expected);
        var whole = meetings.whole(session);
        if (meetings.items(session).size() < whole.items().size()) {
            // Who may not know of an item can't vouch for what was said on it: the other office closes the meeting.
            throw Problem.forbidden();
        }
        var held = ballots(session);
        var gaps = new ArrayList<ProblemError>();
        for (var item : whole.items()) {
            var pointer = "/items/" + (item.position() - 1);
            if (item.conclusion() == null) {
                gaps.add(ProblemError.at(pointer, "minutes.conclusion.missing"));
            }
            if (held.stream().anyMatch(ballot -> ballot.itemId().equals(item.id()) && !ballot.over())) {
                gaps.add(ProblemError.at(pointer, "minutes.ballot.open"));
            }
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("minutes.incomplete", "The meeting can't be closed yet.", gaps);
        }
        var now = moments.now();
        meetings.close(session, now);
        var document = documents.of(meetings.whole(session), held, now);
        minutes.add(
                meetingId,
                new MinutesRepository.Sealed(document.content(), document.digest(), viewer.displayName(), now));
        audit.record(AuditEvent.of(
                "meeting.closed",
                "meeting",
                meetingId,
                null,
                Map.of("state.before", "OPEN", "state.after", "CLOSED", "minutesDigest", document.digest())));
        return view(meetings.visible(meetingId, viewer));
    }

    @Transactional
    MinutesView add(UUID meetingId, AddAnnex said) {
        var viewer = viewers.current();
        var session = running(meetingId, viewer, MeetingState.CLOSED, null);
        // 404 for an item that is not there for this viewer.
        var item = said.itemId() == null ? null : meetings.item(session, said.itemId());
        var annex = new MinutesView.Annex(
                minutes.annexes(meetingId).size() + 1,
                said.itemId(),
                said.words().strip(),
                said.reason().strip(),
                viewer.displayName(),
                moments.now());
        minutes.add(meetingId, annex);
        var details = new HashMap<String, String>();
        details.put("number", Integer.toString(annex.number()));
        details.put("words", annex.words());
        details.put("evaluationId", item == null ? null : Objects.toString(item.evaluationId(), null));
        audit.record(AuditEvent.of("minutes.annex-added", "meeting", meetingId, null, details)
                .because(annex.reason()));
        return view(session);
    }

    private Meetings.Session running(UUID meetingId, Viewer viewer, MeetingState state, Long expected) {
        var session = meetings.locked(meetingId, viewer);
        if (!session.who().runs()) {
            throw Problem.forbidden();
        }
        if (expected != null) {
            Versions.check(expected, session.version());
        }
        if (session.state() != state) {
            throw Problem.conflict("meeting.state.not-allowed", "The meeting is not in a state for this.")
                    .with("state", session.state().name());
        }
        return session;
    }

    /** All of them, whoever asks. */
    private List<BallotView> ballots(Meetings.Session session) {
        rows.everything();
        try {
            return ballots.of(session);
        } finally {
            viewers.current();
        }
    }

    private MinutesView view(Meetings.Session session) {
        var sealed = minutes.find(session.meetingId()).orElseThrow(Problem::notFound);
        var items = meetings.items(session);
        var text = documents.extract(sealed.content(), items, session.who().names());
        return new MinutesView(
                session.meetingId(),
                text.digest(),
                text.content(),
                session.who().names() ? sealed.closedByName() : "-",
                sealed.closedAt(),
                minutes.annexes(session.meetingId()).stream()
                        .filter(annex -> annex.itemId() == null || items.contains(annex.itemId()))
                        .toList(),
                session.who().runs() ? List.of("ANNEX") : List.of());
    }
}
