package vn.hanoi.sti.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Objects with their papers and objectives; what a viewer may see is part of every query. */
@ApplicationScoped
class RegisteredRepository implements PanacheRepositoryBase<RegisteredEntity, UUID> {
    private static final String VISIBLE = "(o.published = true or :everything = true or o.agencyId in (:readable))";
    private static final UUID NONE = new UUID(0, 0);
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "o.nameVi",
            "code",
            "o.code",
            "startsOn",
            "o.startsOn",
            "endsOn",
            "o.endsOn",
            "subtype",
            "o.subtype");

    Page<RegisteredEntity> page(
            PageQuery query, RegisteredKind kind, RegisteredObjects.Filter filter, LocalDate today, Viewer viewer) {
        var where = new StringBuilder("where o.kind = :kind and " + VISIBLE);
        var parameters = sight(viewer);
        parameters.put("kind", kind);
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("o.code || ' ' || o.nameVi", "words"));
            parameters.put("words", query.words());
        }
        if (filter.subtype() != null) {
            where.append(" and o.subtype = :subtype");
            parameters.put("subtype", filter.subtype());
        }
        if (filter.agencyId() != null) {
            where.append(" and o.agencyId = :agency");
            parameters.put("agency", filter.agencyId());
        }
        if (filter.phase() != null) {
            where.append(
                    switch (filter.phase()) {
                        case DESIGNING -> " and o.startsOn > :today";
                        case RUNNING -> " and o.startsOn <= :today and (o.endsOn is null or o.endsOn >= :today)";
                        case ENDED -> " and o.startsOn <= :today and o.endsOn < :today";
                    });
            parameters.put("today", today);
        }
        var total = count("from RegisteredEntity o " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from RegisteredEntity o " + where + " order by " + query.orderBy(SORTS, "o.nameVi", "o.id"),
                        RegisteredEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    Optional<RegisteredEntity> visible(UUID id, Viewer viewer, LockModeType lock) {
        var query = getEntityManager()
                .createQuery("from RegisteredEntity o where o.id = :id and " + VISIBLE, RegisteredEntity.class)
                .setParameter("id", id)
                .setLockMode(lock);
        sight(viewer).forEach(query::setParameter);
        return query.getResultStream().findFirst();
    }

    /** All that the viewer may see of these kinds, by name. */
    List<RegisteredEntity> visible(Collection<RegisteredKind> kinds, Viewer viewer) {
        var query = getEntityManager()
                .createQuery(
                        "from RegisteredEntity o where o.kind in (:kinds) and " + VISIBLE + " order by o.nameVi, o.id",
                        RegisteredEntity.class)
                .setParameter("kinds", kinds);
        sight(viewer).forEach(query::setParameter);
        return query.getResultList();
    }

    boolean codeTaken(String code, UUID except) {
        return getEntityManager()
                        .createNativeQuery("select 1 from registered_object where code = :code and id <> :except")
                        .setParameter("code", code)
                        .setParameter("except", except == null ? NONE : except)
                        .getResultList()
                        .size()
                > 0;
    }

    List<RegisteredDocumentEntity> documents(UUID objectId) {
        return getEntityManager()
                .createQuery(
                        "from RegisteredDocumentEntity d where d.objectId = :id order by d.issuedOn, d.id",
                        RegisteredDocumentEntity.class)
                .setParameter("id", objectId)
                .getResultList();
    }

    List<RegisteredDocumentEntity> reports(Collection<UUID> objectIds, LocalDate from) {
        return getEntityManager()
                .createQuery(
                        "from RegisteredDocumentEntity d where d.objectId in (:ids) and d.kind = REPORT and d.issuedOn >= :from",
                        RegisteredDocumentEntity.class)
                .setParameter("ids", objectIds)
                .setParameter("from", from)
                .getResultList();
    }

    List<RegisteredObjectiveEntity> objectives(Collection<UUID> objectIds) {
        return objectIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from RegisteredObjectiveEntity e where e.objectId in (:ids) order by e.phase desc, e.code, e.id",
                                RegisteredObjectiveEntity.class)
                        .setParameter("ids", objectIds)
                        .getResultList();
    }

    private static Map<String, Object> sight(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("everything", viewer.can(Permissions.EVALUATION_READ_ALL));
        parameters.put("readable", viewer.readable().isEmpty() ? List.of(NONE) : List.copyOf(viewer.readable()));
        return parameters;
    }
}
