package vn.hanoi.sti.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Words on warnings; row-level security narrows every query. */
@ApplicationScoped
class CheckCommentRepository implements PanacheRepositoryBase<CheckCommentEntity, UUID> {
    List<CheckCommentEntity> of(UUID evaluationId) {
        return list("evaluationId = ?1 order by at, id", evaluationId);
    }
}
