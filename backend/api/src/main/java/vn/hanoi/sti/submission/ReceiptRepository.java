package vn.hanoi.sti.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receipts; row-level security narrows every query. */
@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<ReceiptEntity, UUID> {
    List<ReceiptEntity> of(UUID evaluationId) {
        return list("evaluationId = ?1 order by number desc", evaluationId);
    }

    Optional<ReceiptEntity> newest(UUID evaluationId) {
        return find("evaluationId = ?1 order by number desc", evaluationId).firstResultOptional();
    }

    Optional<ReceiptEntity> numbered(UUID evaluationId, int number) {
        return find("evaluationId = ?1 and number = ?2", evaluationId, number).firstResultOptional();
    }
}
