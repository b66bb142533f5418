package vn.hanoi.sti.agency;

import java.util.Set;
import java.util.UUID;

/**
 * Which evaluations a seat in a council opens or closes to a person. Asked here, where it is known who looks; answered by
 * the room above that keeps the councils and their conflicts of interest.
 */
public interface CouncilSeats {
    /**
     * @param assigned evaluations that the person may judge
     * @param barred evaluations that they may neither see nor judge
     * @param seats that they hold
     */
    record Seated(Set<UUID> assigned, Set<UUID> barred, Set<UUID> seats) {
        public static final Seated NOWHERE = new Seated(Set.of(), Set.of(), Set.of());
    }

    /**
     * Runs in the caller's transaction, before the viewer's rows are opened, and may open rows for itself.
     *
     * @param ownBodies for which the person stands today: what such a body supplied stays theirs to see
     */
    Seated of(UUID personId, Set<UUID> ownBodies);
}
