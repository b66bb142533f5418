package vn.hanoi.sti.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.expert.Experts;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Versions;

/** Who may do what in a meeting. Runs in the caller's transaction. */
@ApplicationScoped
class MeetingAccess {
    private final MeetingRepository meetings;
    private final Councils councils;
    private final Experts experts;

    MeetingAccess(MeetingRepository meetings, Councils councils, Experts experts) {
        this.meetings = meetings;
        this.councils = councils;
        this.experts = experts;
    }

    /** A meeting with what the viewer is to it. */
    record Reached(MeetingEntity meeting, Participation who) {
        /** @throws Problem 403 for who does not run the meeting, 412 when stale, 409 unless it is in this state */
        Reached running(long expected, MeetingState state) {
            if (!who.runs()) {
                throw Problem.forbidden();
            }
            Versions.check(expected, meeting.version());
            return in(state);
        }

        Reached in(MeetingState state) {
            if (meeting.state() != state) {
                throw Problem.conflict("meeting.state.not-allowed", "The meeting is not in a state for this.")
                        .with("state", meeting.state().name());
            }
            return this;
        }
    }

    /** @throws Problem 404 for who neither sits in the council nor watches over councils */
    Participation council(UUID councilId, Viewer viewer) {
        return participation(councils.visible(councilId, viewer), viewer, null);
    }

    Reached read(UUID id, Viewer viewer) {
        return reach(meetings.find(id), viewer);
    }

    Reached locked(UUID id, Viewer viewer) {
        return reach(meetings.locked(id), viewer);
    }

    private Reached reach(Optional<MeetingEntity> found, Viewer viewer) {
        var meeting = found.orElseThrow(Problem::notFound);
        return new Reached(meeting, participation(councils.visible(meeting.councilId(), viewer), viewer, meeting));
    }

    private Participation participation(Councils.Council council, Viewer viewer, MeetingEntity meeting) {
        var seat = experts.ofPerson(viewer.personId())
                .flatMap(expert -> councils.seats(council.id()).stream()
                        .filter(held -> held.expertId().equals(expert.id()))
                        .findFirst())
                .orElse(null);
        if (seat == null && !viewer.can(Permissions.INTEREST_READ)) {
            throw Problem.notFound();
        }
        return new Participation(
                viewer,
                council,
                seat,
                meeting == null ? null : meeting.chairId(),
                meeting == null ? null : meeting.secretaryId());
    }
}
