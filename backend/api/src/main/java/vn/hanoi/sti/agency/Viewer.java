package vn.hanoi.sti.agency;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks, and what they may reach. Every finder takes one; a query without a viewer is a mistake.
 *
 * @param personId our id of the person
 * @param permissions what the roles permit
 * @param officerOf bodies for which the person is an officer today
 * @param headOf bodies for which the person is the head today
 * @param readable own bodies and everything below them in the tree
 * @param assigned evaluations on which the person has a seat in a council and may judge
 * @param barred evaluations that a conflict of interest closes to them, whatever else they may see
 * @param seats that the person holds in councils
 */
public record Viewer(
        UUID personId,
        String displayName,
        Set<String> permissions,
        Set<UUID> officerOf,
        Set<UUID> headOf,
        Set<UUID> readable,
        Set<UUID> assigned,
        Set<UUID> barred,
        Set<UUID> seats) {
    public boolean can(String permission) {
        return permissions.contains(permission);
    }

    /** Stands for this body today, as officer or head. */
    public boolean standsFor(UUID agency) {
        return officerOf.contains(agency) || headOf.contains(agency);
    }

    public boolean isHeadOf(UUID agency) {
        return headOf.contains(agency);
    }
}
