package vn.hanoi.sti.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.OpenMatters;
import vn.hanoi.sti.shared.security.Permissions;

/** Threads as work: for whoever owes the answer, and for who asked. Runs in the caller's transaction. */
@ApplicationScoped
class ThreadMatters implements OpenMatters {
    private final ThreadRepository threads;

    ThreadMatters(ThreadRepository threads) {
        this.threads = threads;
    }

    @Override
    public List<Matter> of(Viewer viewer) {
        var unit = viewer.can(Permissions.DATA_WRITE);
        if (!unit && !viewer.can(Permissions.APPRAISAL_WRITE)) {
            return List.of();
        }
        var side = unit ? Side.UNIT : Side.DEPARTMENT;
        return threads.unanswered(side, viewer.personId()).stream()
                .filter(thread -> !thread.ownedBy(side) || thread.concerns(viewer))
                .map(thread -> thread.matter(thread.ownedBy(side)))
                .toList();
    }
}
