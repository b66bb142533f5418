package vn.hanoi.sti.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** The register of organizations. It is public information: whoever may read the catalogue reads all of it. */
@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<OrganizationEntity, UUID> {
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "o.nameVi",
            "code",
            "o.code",
            "foundedOn",
            "o.foundedOn",
            "dissolvedOn",
            "o.dissolvedOn",
            "autonomyGroup",
            "o.autonomyGroup");
    private static final String EXISTS = "o.foundedOn <= :day and (o.dissolvedOn is null or o.dissolvedOn >= :day)";

    /** What a list is narrowed by; null where it is not. */
    record Filter(OrganizationFunction function, UUID governingBodyId, Boolean active) {}

    Page<OrganizationEntity> page(PageQuery query, Filter filter, LocalDate today) {
        var where = new StringBuilder("where 1 = 1");
        var parameters = new HashMap<String, Object>();
        if (query.words() != null) {
            // Earlier names count too: people search for what an institute used to be called.
            where.append(" and ("
                    + TextSearch.contains("o.code || ' ' || o.nameVi || ' ' || coalesce(o.shortName, '')", "words")
                    + " or exists (from OrganizationNameEntity n where n.organizationId = o.id and "
                    + TextSearch.contains("n.nameVi", "words") + "))");
            parameters.put("words", query.words());
        }
        if (filter.function() != null) {
            where.append(
                    " and exists (select 1 from OrganizationEntity x join x.functions f where x.id = o.id and key(f) = :function)");
            parameters.put("function", filter.function());
        }
        if (filter.governingBodyId() != null) {
            where.append(" and o.governingBodyId = :body");
            parameters.put("body", filter.governingBodyId());
        }
        if (filter.active() != null) {
            where.append(filter.active() ? " and " + EXISTS : " and not (" + EXISTS + ")");
            parameters.put("day", today);
        }
        var total = count("from OrganizationEntity o " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from OrganizationEntity o " + where + " order by " + query.orderBy(SORTS, "o.nameVi", "o.id"),
                        OrganizationEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    List<OrganizationEntity> existingOn(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "from OrganizationEntity o where " + EXISTS + " order by o.nameVi, o.id",
                        OrganizationEntity.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<OrganizationEntity> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Whether another organization holds this value of a property. */
    boolean taken(String property, Object value, UUID except) {
        return value != null && count(property + " = ?1 and id <> ?2", value, except) > 0;
    }

    /** Oldest first. */
    List<OrganizationNameEntity> names(UUID organizationId) {
        return getEntityManager()
                .createQuery(
                        "from OrganizationNameEntity n where n.organizationId = :id order by n.validFrom",
                        OrganizationNameEntity.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** Those in which the organization takes part, on either side. */
    List<SuccessionEntity> successions(UUID organizationId) {
        return getEntityManager()
                .createQuery("""
                        from SuccessionEntity s left join fetch s.predecessor join fetch s.successor
                        where s.predecessor.id = :id or s.successor.id = :id order by s.happenedOn, s.id""", SuccessionEntity.class)
                .setParameter("id", organizationId)
                .getResultList();
    }

    /** Part of this predecessor that went to its successors so far. */
    BigDecimal passedOn(UUID predecessorId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(s.share), 0) from SuccessionEntity s where s.predecessor.id = :id",
                        BigDecimal.class)
                .setParameter("id", predecessorId)
                .getSingleResult();
    }

    /** Whether the one came of the other, over any number of steps. */
    boolean descends(UUID from, UUID ancestor) {
        return !getEntityManager()
                .createNativeQuery("""
                        with recursive ancestors as (
                            select predecessor_id from organization_succession where successor_id = :from
                            union select s.predecessor_id from organization_succession s
                                join ancestors a on s.successor_id = a.predecessor_id)
                        select 1 from ancestors where predecessor_id = :ancestor""")
                .setParameter("from", from)
                .setParameter("ancestor", ancestor)
                .getResultList()
                .isEmpty();
    }
}
