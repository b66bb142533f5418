package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose traces lie in the evidence: for conflicts of interest. Runs in the caller's transaction and row scope. */
@ApplicationScoped
public class EvidenceTraces {
    private final EvidenceRepository documents;

    EvidenceTraces(EvidenceRepository documents) {
        this.documents = documents;
    }

    /** @param issuer null where unknown */
    public record Issued(UUID evaluationId, String title, String issuer) {}

    /** Of these evaluations, those to which this person added a file. */
    public Set<UUID> uploadedBy(Collection<UUID> evaluations, UUID person) {
        return evaluations.isEmpty() ? Set.of() : documents.uploadedBy(evaluations, person);
    }

    /** The documents of these evaluations as they are known now. */
    public List<Issued> issued(Collection<UUID> evaluations) {
        return evaluations.isEmpty() ? List.of() : documents.issued(evaluations);
    }
}
