package vn.hanoi.sti.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.audit.ClosedToReader;

/** Who is barred from an evaluation finds nothing of it in the log either. */
@ApplicationScoped
class ClosedToViewer implements ClosedToReader {
    private final Viewers viewers;

    ClosedToViewer(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Set<UUID> evaluations() {
        return viewers.current().barred();
    }
}
