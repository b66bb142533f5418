package vn.hanoi.sti.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Delegations; row-level security narrows every query. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<DelegationEntity, UUID> {
    List<DelegationEntity> of(UUID agencyId) {
        return list("agencyId = ?1 order by createdAt desc, id", agencyId);
    }

    List<DelegationEntity> to(UUID agencyId, UUID personId) {
        return list("agencyId = ?1 and delegateId = ?2 order by createdAt desc, id", agencyId, personId);
    }
}
