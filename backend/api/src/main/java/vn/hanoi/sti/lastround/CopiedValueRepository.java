package vn.hanoi.sti.lastround;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Origins of copied values; row-level security narrows every query. */
@ApplicationScoped
class CopiedValueRepository implements PanacheRepositoryBase<CopiedValueEntity, UUID> {
    List<CopiedValueEntity> of(UUID evaluationId) {
        return list("evaluationId = ?1 order by indicatorCode, period, revision", evaluationId);
    }
}
