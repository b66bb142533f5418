package vn.hanoi.sti.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.shared.web.LastChange;

/** Reads from the log who acted on an object last. */
@ApplicationScoped
class LastRecordedChange implements LastChange {
    private final EntityManager database;

    LastRecordedChange(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<Act> of(UUID object) {
        List<Object[]> newest = database.createNativeQuery(
                        "select actor_name, at from audit_entry where object_id = :id order by seq desc limit 1")
                .setParameter("id", object.toString())
                .getResultList();
        return newest.stream().findFirst().map(row -> new Act((String) row[0], (Instant) row[1]));
    }
}
