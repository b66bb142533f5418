package vn.hanoi.sti.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.OpenMatters;
import vn.hanoi.sti.shared.security.Permissions;

/** Requests as work: for leaders who had no hand in the result, and for who asked. Runs in the caller's transaction. */
@ApplicationScoped
class ReconsiderationMatters implements OpenMatters {
    private final ReconsiderationRepository store;
    private final Involvement involvement;

    ReconsiderationMatters(ReconsiderationRepository store, Involvement involvement) {
        this.store = store;
        this.involvement = involvement;
    }

    @Override
    public List<Matter> of(Viewer viewer) {
        if (!ReconsiderationService.decides(viewer) && !viewer.can(Permissions.DATA_CERTIFY)) {
            return List.of();
        }
        return store.undecided().stream()
                .filter(asked -> asked.askedBy().equals(viewer.personId()) || mine(asked, viewer))
                .map(asked -> new Matter(
                        asked.id(),
                        asked.evaluationId(),
                        asked.indicatorCode(),
                        null,
                        mine(asked, viewer),
                        "CITY_LEADER",
                        asked.askedAt(),
                        About.RECONSIDERATION))
                .toList();
    }

    private boolean mine(ReconsiderationEntity asked, Viewer viewer) {
        return ReconsiderationService.decides(viewer)
                && !viewer.standsFor(asked.agencyId())
                && !involvement.of(asked.evaluationId(), viewer);
    }
}
