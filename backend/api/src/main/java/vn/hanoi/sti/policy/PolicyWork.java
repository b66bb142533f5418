package vn.hanoi.sti.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.work.OtherWork;
import vn.hanoi.sti.work.WorkItem;

/** Policies in force whose data set lacks figures: who leads the policy records them, the department waits. */
@ApplicationScoped
class PolicyWork implements OtherWork {
    private final PolicyRepository policies;
    private final RegisteredObjects objects;

    PolicyWork(PolicyRepository policies, RegisteredObjects objects) {
        this.policies = policies;
        this.objects = objects;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today) {
        if (!viewer.can(Permissions.OBJECTIVE_WRITE)) {
            return List.of();
        }
        return objects.visible(Set.of(RegisteredKind.POLICY), viewer).stream()
                .filter(one -> viewer.can(Permissions.CATALOGUE_WRITE) || viewer.standsFor(one.agencyId()))
                .filter(one -> one.phase(today) == RegisteredPhase.RUNNING)
                .flatMap(one -> {
                    var missing =
                            Comparisons.missing(policies.figures(one.id())).size();
                    return missing == 0
                            ? java.util.stream.Stream.<WorkItem>empty()
                            : java.util.stream.Stream.of(WorkItem.undated(
                                    "POLICY_DATA_MISSING",
                                    "POLICY",
                                    one.id(),
                                    one.nameVi(),
                                    Map.of("count", Integer.toString(missing)),
                                    new WorkItem.Turn(viewer.standsFor(one.agencyId()), "LEAD_AGENCY")));
                })
                .toList();
    }
}
