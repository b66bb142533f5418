package vn.hanoi.sti.reconsideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.evaluation.DossierHands;
import vn.hanoi.sti.evaluation.Evaluations;

/** Who had a hand in a result, and so decides on no request about it. Runs in the caller's transaction. */
@ApplicationScoped
class Involvement {
    private final Evaluations evaluations;
    private final DossierHands hands;
    private final Councils councils;

    Involvement(Evaluations evaluations, DossierHands hands, Councils councils) {
        this.evaluations = evaluations;
        this.hands = hands;
        this.councils = councils;
    }

    /** Entered or appraised something, moved it on for the department or the city, or sits in the council that judged it. */
    boolean of(UUID evaluation, Viewer viewer) {
        var did = hands.of(List.of(evaluation), viewer.personId());
        return did.entered().contains(evaluation)
                || did.appraised().contains(evaluation)
                || evaluations.carriedOn(evaluation, viewer.personId())
                || viewer.assigned().contains(evaluation)
                || !viewer.seats().isEmpty()
                        && councils.judging(evaluation)
                                .map(council -> councils.seats(council.id()).stream()
                                        .anyMatch(seat -> viewer.seats().contains(seat.memberId())))
                                .orElse(false);
    }
}
