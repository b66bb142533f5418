package vn.hanoi.sti.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who may certify for the head of a body; a higher room keeps the record. */
public interface CertificationDelegates {
    /** What puts this person in charge on this day; empty when nothing does. */
    Optional<Delegation> standing(UUID agencyId, UUID personId, LocalDate day);

    /**
     * By order of the head ("thừa ủy quyền").
     *
     * @param document number and date of the paper
     */
    record Delegation(UUID id, UUID headId, String headName, String document) {
        /** How the delegate signs. */
        public String signature(String delegateName) {
            return delegateName + " (TUQ. " + headName + ", " + document + ")";
        }
    }
}
