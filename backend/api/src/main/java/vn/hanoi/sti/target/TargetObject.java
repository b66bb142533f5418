package vn.hanoi.sti.target;

import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;

/**
 * The object that a series is about.
 *
 * @param agencyId the body whose people see and report it
 * @param published whether every unit may see the object
 * @param boundBy the decision by which its indicators bind, null while they do not
 */
record TargetObject(
        ObjectType type, UUID id, UUID agencyId, String nameVi, String nameEn, boolean published, String boundBy) {
    /** Whether the viewer says what is followed and promised: the department, or who leads a plan or programme. */
    boolean isSetBy(Viewer viewer) {
        return viewer.can(Permissions.TARGET_WRITE)
                || type != ObjectType.ORGANIZATION
                        && viewer.can(Permissions.OBJECTIVE_WRITE)
                        && viewer.standsFor(agencyId);
    }

    boolean isBound() {
        return boundBy != null;
    }
}
