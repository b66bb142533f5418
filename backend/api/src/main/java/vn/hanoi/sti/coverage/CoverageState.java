package vn.hanoi.sti.coverage;

import java.util.List;
import vn.hanoi.sti.evidence.LinkDecision;
import vn.hanoi.sti.evidence.LinkedEvidence;

/** How far an indicator is proven for a year, the weakest first. */
enum CoverageState {
    NONE,
    OUTSIDE,
    RETURNED,
    UPLOADED,
    ACCEPTED;

    /** Of everything that is linked to an indicator: what counts for this year is named for it or for the whole. */
    static CoverageState of(List<LinkedEvidence> linked, String year) {
        return linked.stream()
                .filter(link -> link.period() == null
                        || link.period().equals("single")
                        || link.period().equals(year))
                .map(CoverageState::of)
                .max(java.util.Comparator.naturalOrder())
                .orElse(NONE);
    }

    private static CoverageState of(LinkedEvidence link) {
        if (link.outside()) {
            return OUTSIDE;
        }
        return link.decision() == LinkDecision.ACCEPTED
                ? ACCEPTED
                : link.decision() == LinkDecision.REJECTED ? RETURNED : UPLOADED;
    }
}
