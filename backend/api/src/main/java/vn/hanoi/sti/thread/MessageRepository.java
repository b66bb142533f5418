package vn.hanoi.sti.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Words in threads; row-level security narrows every query. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<MessageEntity, UUID> {
    List<MessageEntity> ofEvaluation(UUID evaluationId) {
        return list("evaluationId = ?1 order by at, id", evaluationId);
    }
}
