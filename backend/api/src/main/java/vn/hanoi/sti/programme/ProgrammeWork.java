package vn.hanoi.sti.programme;

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

/** Programmes that end soon: an extension can be recorded up to the last day only, after it the programme has ended. */
@ApplicationScoped
class ProgrammeWork implements OtherWork {
    /** From how many days before its end on it is to be decided whether a programme goes on. */
    static final int BEFORE_END = 60;

    private final RegisteredObjects objects;

    ProgrammeWork(RegisteredObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<WorkItem> of(Viewer viewer, LocalDate today) {
        if (!viewer.can(Permissions.CATALOGUE_READ)) {
            return List.of();
        }
        var decides = viewer.can(Permissions.CATALOGUE_WRITE);
        return objects.visible(Set.of(RegisteredKind.PROGRAMME), viewer).stream()
                .filter(one -> decides || viewer.standsFor(one.agencyId()))
                .filter(one -> one.phase(today) == RegisteredPhase.RUNNING
                        && !one.endsOn().isAfter(today.plusDays(BEFORE_END)))
                .map(one -> new WorkItem(
                        "PROGRAMME_ENDS:" + one.id() + ":" + one.endsOn(),
                        "PROGRAMME_ENDS",
                        "PROGRAMME",
                        one.id(),
                        one.nameVi(),
                        Map.of("endsOn", one.endsOn().toString()),
                        one.endsOn(),
                        null,
                        decides,
                        "DOST_OFFICER",
                        null))
                .toList();
    }
}
