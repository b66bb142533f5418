package vn.hanoi.sti.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.OpenMatters;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Explanations as work: a unit's while its window is open, the department's until each has its answer. */
@ApplicationScoped
class ExplanationMatters implements OpenMatters {
    private final ExplanationRepository store;
    private final Moments moments;

    ExplanationMatters(ExplanationRepository store, Moments moments) {
        this.store = store;
        this.moments = moments;
    }

    @Override
    public List<Matter> of(Viewer viewer) {
        var matters = new ArrayList<Matter>();
        var own = new HashSet<>(viewer.officerOf());
        own.addAll(viewer.headOf());
        if (viewer.can(Permissions.DATA_WRITE)) {
            store.open(own, moments.today())
                    .forEach(window -> matters.add(new Matter(
                            window.id(),
                            window.evaluationId(),
                            null,
                            window.closesOn(),
                            true,
                            "ORG_OFFICER",
                            window.openedAt(),
                            About.EXPLANATION)));
        }
        var department = ExplanationViews.answers(viewer);
        if (!department && own.isEmpty()) {
            return matters;
        }
        for (var given : store.unanswered()) {
            var mine = department && !own.contains(given.agencyId());
            if (mine || given.givenBy().equals(viewer.personId())) {
                matters.add(new Matter(
                        given.id(),
                        given.evaluationId(),
                        given.indicatorCode(),
                        null,
                        mine,
                        "DOST_OFFICER",
                        given.givenAt(),
                        About.EXPLANATION));
            }
        }
        return matters;
    }
}
