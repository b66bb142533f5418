package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.evaluation.DossierHands;

/** Tells from the saved cells and appraisals who had a hand in a dossier. Runs in the caller's transaction. */
@ApplicationScoped
class RecordedHands implements DossierHands {
    private final ValueRepository values;
    private final AppraisalRepository appraisals;

    RecordedHands(ValueRepository values, AppraisalRepository appraisals) {
        this.values = values;
        this.appraisals = appraisals;
    }

    @Override
    public Hands of(Collection<UUID> evaluations, UUID person) {
        if (evaluations.isEmpty()) {
            return new Hands(Set.of(), Set.of());
        }
        return new Hands(values.enteredBy(evaluations, person), appraisals.decidedBy(evaluations, person));
    }
}
