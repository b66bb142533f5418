package vn.hanoi.sti.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;
import vn.hanoi.sti.register.RegisteredObjects;
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.work.OtherWork;
import vn.hanoi.sti.work.WorkItem;

/** Years that are over and have no result: without one the period that they make up has none either. */
@ApplicationScoped
class PlanWork implements OtherWork {
    private final PlanRepository plans;
    private final RegisteredObjects objects;

    PlanWork(PlanRepository plans, RegisteredObjects objects) {
        this.plans = plans;
        this.objects = objects;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today) {
        if (!viewer.can(Permissions.CATALOGUE_READ)) {
            return List.of();
        }
        var records = viewer.can(Permissions.CATALOGUE_WRITE);
        var over = objects.visible(Set.of(RegisteredKind.PLAN), viewer).stream()
                .filter(one -> records || viewer.standsFor(one.agencyId()))
                .filter(one -> PlanLevel.ANNUAL.name().equals(one.particulars().subtype())
                        && one.phase(today) == RegisteredPhase.ENDED)
                .toList();
        var done = plans.attainments(over.stream().map(RegisteredObject::id).toList());
        return over.stream()
                .filter(one -> !done.containsKey(one.id()))
                .map(one -> WorkItem.undated(
                        "PLAN_RESULT_MISSING",
                        "PLAN",
                        one.id(),
                        one.nameVi(),
                        Map.of("year", Integer.toString(one.endsOn().getYear())),
                        new WorkItem.Turn(records, "DOST_OFFICER")))
                .toList();
    }
}
