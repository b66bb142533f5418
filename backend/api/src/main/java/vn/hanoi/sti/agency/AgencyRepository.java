package vn.hanoi.sti.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Bodies. The tree is public within the system: it holds names, no figures. */
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<AgencyEntity, UUID> {
    private static final Map<String, String> SORTS = Map.of("name", "a.nameVi", "code", "a.code", "kind", "a.kind");

    Page<AgencyEntity> page(PageQuery query, AgencyKind kind, UUID parentId, LocalDate activeOn) {
        var where = new StringBuilder("where 1 = 1");
        var parameters = new HashMap<String, Object>();
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("a.code || ' ' || a.nameVi", "words"));
            parameters.put("words", query.words());
        }
        if (kind != null) {
            where.append(" and a.kind = :kind");
            parameters.put("kind", kind);
        }
        if (parentId != null) {
            where.append(" and a.parent.id = :parent");
            parameters.put("parent", parentId);
        }
        if (activeOn != null) {
            where.append(" and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)");
            parameters.put("day", activeOn);
        }
        var total = count("from AgencyEntity a " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from AgencyEntity a left join fetch a.parent " + where + " order by "
                                + query.orderBy(SORTS, "a.nameVi", "a.id"),
                        AgencyEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    List<AgencyEntity> existingOn(LocalDate day) {
        return list("validFrom <= ?1 and (validTo is null or validTo >= ?1) order by nameVi, id", day);
    }

    boolean codeTaken(String code, UUID except) {
        return count("code = ?1 and id <> ?2", code, except) > 0;
    }

    /** Ids of these bodies and of everything below them, whatever the dates. */
    @SuppressWarnings("unchecked")
    List<UUID> withDescendants(Collection<UUID> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        Stream<Object> found = getEntityManager()
                .createNativeQuery("""
                        with recursive below as (
                            select id from agency where id in (:roots)
                            union select child.id from agency child join below on child.parent_id = below.id)
                        select id from below""")
                .setParameter("roots", roots)
                .getResultStream();
        return found.map(UUID.class::cast).toList();
    }
}
