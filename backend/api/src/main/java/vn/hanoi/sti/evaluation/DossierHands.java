package vn.hanoi.sti.evaluation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who had a hand in a dossier. Asked here, where it is decided who may take the next step; answered by the room above
 * that keeps the figures and the appraisals.
 */
public interface DossierHands {
    /**
     * What this person ever did in these evaluations.
     *
     * @param entered evaluations of which they entered a value
     * @param appraised evaluations of which they judged an indicator
     */
    record Hands(Set<UUID> entered, Set<UUID> appraised) {}

    /** Of these evaluations, those that the person entered or judged something in. */
    Hands of(Collection<UUID> evaluations, UUID person);
}
