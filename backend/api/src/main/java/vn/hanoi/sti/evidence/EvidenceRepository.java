package vn.hanoi.sti.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents and their files; row-level security narrows every query to what the viewer may see. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<EvidenceDocumentEntity, UUID> {
    /** Documents with their files, newest first. */
    List<EvidenceDocumentEntity> ofEvaluation(UUID evaluationId) {
        return list(
                "from EvidenceDocumentEntity d join fetch d.revisions where d.evaluationId = ?1 order by d.createdAt desc, d.id desc",
                evaluationId);
    }

    Optional<EvidenceRevisionEntity> revision(UUID id) {
        return getEntityManager()
                .createQuery(
                        "from EvidenceRevisionEntity r join fetch r.document where r.id = :id",
                        EvidenceRevisionEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
