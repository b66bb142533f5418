package vn.hanoi.sti.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Links, those taken back included unless said otherwise. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<EvidenceLinkEntity, UUID> {
    /** Links of these evaluations with file and document, in the order in which they were made. */
    List<EvidenceLinkEntity> ofEvaluations(Collection<UUID> evaluationIds) {
        return list(
                "from EvidenceLinkEntity l join fetch l.revision r join fetch r.document d join fetch d.particulars where l.evaluationId in ?1 order by l.createdAt, l.id",
                evaluationIds);
    }

    List<EvidenceLinkEntity> standing(UUID evaluationId) {
        return ofEvaluations(List.of(evaluationId)).stream()
                .filter(link -> !link.isWithdrawn())
                .toList();
    }

    List<EvidenceLinkEntity> standingOfDocument(UUID documentId) {
        return list("documentId = ?1 and withdrawnAt is null order by createdAt, id", documentId);
    }

    List<EvidenceLinkEntity> pending(UUID evaluationId, Collection<String> indicatorCodes) {
        return list(
                "evaluationId = ?1 and indicatorCode in ?2 and withdrawnAt is null and decision = PENDING order by id",
                evaluationId,
                indicatorCodes);
    }
}
