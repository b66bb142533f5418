package vn.hanoi.sti.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Series and their entries; what a viewer may see is part of every query. */
@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<SeriesEntity, UUID> {
    private static final String VISIBLE = "(:everything = true or s.agencyId in (:readable))";
    private static final UUID NONE = new UUID(0, 0);
    private static final Map<String, String> SORTS = Map.of("name", "s.nameVi", "code", "s.indicatorCode");

    Optional<SeriesEntity> visible(UUID id, Viewer viewer) {
        return find(id, viewer, LockModeType.NONE);
    }

    /** The same, locked until the transaction ends: one entry after another. */
    Optional<SeriesEntity> lockVisible(UUID id, Viewer viewer) {
        return find(id, viewer, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<SeriesEntity> find(UUID id, Viewer viewer, LockModeType lock) {
        return getEntityManager()
                .createQuery("from SeriesEntity s where s.id = :id and " + VISIBLE, SeriesEntity.class)
                .setParameter("id", id)
                .setParameter("everything", viewer.can(Permissions.EVALUATION_READ_ALL))
                .setParameter("readable", readable(viewer))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** @param objectId null for every object that the viewer may see */
    Page<SeriesEntity> page(PageQuery query, ObjectType type, UUID objectId, Viewer viewer) {
        var where = new StringBuilder("where " + VISIBLE);
        var parameters = new HashMap<String, Object>();
        parameters.put("everything", viewer.can(Permissions.EVALUATION_READ_ALL));
        parameters.put("readable", readable(viewer));
        if (type != null) {
            where.append(" and s.objectType = :type");
            parameters.put("type", type);
        }
        if (objectId != null) {
            where.append(" and s.objectId = :object");
            parameters.put("object", objectId);
        }
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("s.nameVi || ' ' || coalesce(s.indicatorCode, '')", "words"));
            parameters.put("words", query.words());
        }
        var total = count("from SeriesEntity s " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from SeriesEntity s " + where + " order by " + query.orderBy(SORTS, "s.nameVi", "s.id"),
                        SeriesEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    /** All of these objects that the viewer may see, by name. */
    List<SeriesEntity> visibleOf(Collection<UUID> objectIds, Viewer viewer) {
        return objectIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from SeriesEntity s where s.objectId in (:objects) and " + VISIBLE
                                        + " order by s.nameVi, s.id",
                                SeriesEntity.class)
                        .setParameter("objects", objectIds)
                        .setParameter("everything", viewer.can(Permissions.EVALUATION_READ_ALL))
                        .setParameter("readable", readable(viewer))
                        .getResultList();
    }

    /** Whether the object's indicator, or one of the same name, is followed already. */
    boolean isFollowed(TargetObject object, SeriesDefinition definition) {
        return definition.indicatorCode() != null
                ? count(
                                "objectType = ?1 and objectId = ?2 and criteriaSetId = ?3 and indicatorCode = ?4",
                                object.type(),
                                object.id(),
                                definition.criteriaSetId(),
                                definition.indicatorCode())
                        > 0
                : count(
                                "objectType = ?1 and objectId = ?2 and indicatorCode is null and lower(nameVi) = lower(?3)",
                                object.type(),
                                object.id(),
                                definition.nameVi())
                        > 0;
    }

    /** Everything ever saved in these series, newest first, by series. */
    Map<UUID, List<EntryEntity>> entries(Collection<UUID> seriesIds) {
        if (seriesIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "from EntryEntity e where e.seriesId in (:ids) order by e.revision desc", EntryEntity.class)
                .setParameter("ids", seriesIds)
                .getResultStream()
                .collect(Collectors.groupingBy(EntryEntity::seriesId));
    }

    void add(EntryEntity entry) {
        getEntityManager().persist(entry);
    }

    /** Never empty: a person without a body sees nothing rather than breaks the query. */
    private static List<UUID> readable(Viewer viewer) {
        return viewer.readable().isEmpty() ? List.of(NONE) : List.copyOf(viewer.readable());
    }
}
