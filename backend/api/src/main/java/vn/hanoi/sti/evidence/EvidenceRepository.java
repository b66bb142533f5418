package vn.hanoi.sti.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Documents whose newest file nobody links to anything. */
    List<EvidenceDocumentEntity> unlinked(UUID evaluationId) {
        return list("""
                from EvidenceDocumentEntity d where d.evaluationId = ?1 and not exists (
                    select 1 from EvidenceLinkEntity l where l.documentId = d.id and l.withdrawnAt is null)
                order by d.createdAt desc, d.id desc""", evaluationId);
    }

    /** The document of an evaluation whose newest file has this content. */
    Optional<EvidenceDocumentEntity> withContent(UUID evaluationId, String sha256) {
        return this.<EvidenceDocumentEntity>list("""
                        select d from EvidenceDocumentEntity d where d.evaluationId = ?1 and exists (
                            select 1 from EvidenceRevisionEntity r where r.document = d and r.sha256 = ?2)
                        order by d.createdAt, d.id""", evaluationId, sha256).stream()
                .filter(document -> document.newest().getSha256().equals(sha256))
                .findFirst();
    }

    /** Files whose content more than one organization supplied, as far as the scope of rows reaches. */
    List<EvidenceRevisionEntity> shared() {
        return getEntityManager().createQuery("""
                        from EvidenceRevisionEntity r join fetch r.document d join fetch d.particulars
                        where r.sha256 in (
                            select s.sha256 from EvidenceRevisionEntity s group by s.sha256 having count(distinct s.agencyId) > 1)
                        order by r.sha256, r.uploadedAt, r.id""", EvidenceRevisionEntity.class).getResultList();
    }

    Set<UUID> uploadedBy(Collection<UUID> evaluations, UUID person) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct r.evaluationId from EvidenceRevisionEntity r"
                                + " where r.evaluationId in (:ids) and r.uploadedBy = :person",
                        UUID.class)
                .setParameter("ids", evaluations)
                .setParameter("person", person)
                .getResultList());
    }

    List<EvidenceTraces.Issued> issued(Collection<UUID> evaluations) {
        return getEntityManager()
                .createQuery("""
                        select p.evaluationId, p.title, p.issuer from ParticularsEntity p where p.evaluationId in (:ids)
                            and p.version = (select max(o.version) from ParticularsEntity o where o.document = p.document)
                        order by p.title, p.id""", Object[].class)
                .setParameter("ids", evaluations)
                .getResultStream()
                .map(row -> new EvidenceTraces.Issued((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
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
