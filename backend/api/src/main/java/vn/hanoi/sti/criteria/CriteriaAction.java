package vn.hanoi.sti.criteria;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hanoi.sti.shared.security.Permissions;

/** What may be done to a version of a set, by whom and in which state. */
enum CriteriaAction {
    PUBLISH(CriteriaStatus.DRAFT, Permissions.CRITERIA_PUBLISH),
    DISCARD(CriteriaStatus.DRAFT, Permissions.CRITERIA_IMPORT);

    private final CriteriaStatus in;
    private final String permission;

    CriteriaAction(CriteriaStatus in, String permission) {
        this.in = in;
        this.permission = permission;
    }

    boolean fits(CriteriaStatus status) {
        return status == in;
    }

    /** What this actor may do now; what the rules would refuse is not offered. */
    static List<CriteriaAction> allowed(CriteriaStatus status, boolean publishable, Set<String> permissions) {
        return Stream.of(values())
                .filter(action -> action.fits(status) && permissions.contains(action.permission))
                .filter(action -> action != PUBLISH || publishable)
                .toList();
    }
}
