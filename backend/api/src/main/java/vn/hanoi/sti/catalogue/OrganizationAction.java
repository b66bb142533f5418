package vn.hanoi.sti.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hanoi.sti.shared.security.Permissions;

/** What may be done to an organization of the register. */
enum OrganizationAction {
    EDIT(false),
    RENAME(true),
    RECORD_SUCCESSION(false);

    private final boolean onlyWhileItExists;

    OrganizationAction(boolean onlyWhileItExists) {
        this.onlyWhileItExists = onlyWhileItExists;
    }

    boolean fits(boolean exists) {
        return exists || !onlyWhileItExists;
    }

    /** What this actor may do now. */
    static List<OrganizationAction> allowed(boolean exists, Set<String> permissions) {
        return Stream.of(values())
                .filter(action -> permissions.contains(Permissions.CATALOGUE_WRITE) && action.fits(exists))
                .toList();
    }
}
