package vn.hanoi.sti.meeting;

import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.council.CouncilRole;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.shared.security.Permissions;

/**
 * What a viewer is to a meeting.
 *
 * @param seat theirs in the council, null where they read by office
 */
public record Participation(
        Viewer viewer, Councils.Council council, Councils.Seat seat, UUID chairId, UUID secretaryId) {
    /** Presides or keeps the minutes, or holds that office in the council. */
    public boolean runs() {
        return seat != null
                && (seat.role() == CouncilRole.CHAIR
                        || seat.role() == CouncilRole.SECRETARY
                        || seat.memberId().equals(chairId)
                        || seat.memberId().equals(secretaryId));
    }

    /** Calls meetings: who runs them, or the department, which manages councils. */
    public boolean arranges() {
        return runs() || viewer.can(Permissions.COUNCIL_WRITE);
    }

    /** Whether the viewer may know the names of members. */
    public boolean names() {
        return council.named() || runs() || viewer.can(Permissions.INTEREST_READ);
    }
}
