package vn.hanoi.sti.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Experts. */
@ApplicationScoped
class ExpertRepository implements PanacheRepositoryBase<ExpertEntity, UUID> {
    private static final Map<String, String> SORTS = Map.of("name", "e.displayName");

    Page<ExpertEntity> page(PageQuery query, Boolean active) {
        var where = new StringBuilder("where 1 = 1");
        var parameters = new HashMap<String, Object>();
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("e.displayName || ' ' || e.specialties", "words"));
            parameters.put("words", query.words());
        }
        if (active != null) {
            where.append(" and e.active = :active");
            parameters.put("active", active);
        }
        var total = count("from ExpertEntity e " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from ExpertEntity e " + where + " order by " + query.orderBy(SORTS, "e.displayName", "e.id"),
                        ExpertEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    Optional<ExpertEntity> ofPerson(UUID personId) {
        return find("personId", personId).firstResultOptional();
    }
}
