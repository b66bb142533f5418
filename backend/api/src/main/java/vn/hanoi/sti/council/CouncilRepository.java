package vn.hanoi.sti.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

/** Councils; who has no overview of the city's evaluations sees those in which they sit. */
@ApplicationScoped
class CouncilRepository implements PanacheRepositoryBase<CouncilEntity, UUID> {
    private static final UUID NONE = new UUID(0, 0);
    private static final String VISIBLE = """
            (:everything = true or exists (select 1 from MemberEntity m where m.councilId = c.id and m.endedAt is null
                and m.expertId = :expert))""";
    private static final Map<String, String> SORTS = Map.of("name", "c.nameVi", "decidedOn", "c.decidedOn");

    /** @param expert the viewer in the register of experts, null when they are not in it */
    Page<CouncilEntity> page(PageQuery query, CouncilState state, Viewer viewer, UUID expert) {
        var where = new StringBuilder("where " + VISIBLE);
        var parameters = new HashMap<>(scope(viewer, expert));
        if (query.words() != null) {
            where.append(" and " + TextSearch.contains("c.nameVi || ' ' || c.decisionNumber", "words"));
            parameters.put("words", query.words());
        }
        if (state != null) {
            where.append(" and c.state = :state");
            parameters.put("state", state);
        }
        var total = count("from CouncilEntity c " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from CouncilEntity c " + where + " order by "
                                + query.orderBy(SORTS, "c.decidedOn desc, c.nameVi", "c.id"),
                        CouncilEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    Optional<CouncilEntity> visible(UUID id, Viewer viewer, UUID expert) {
        return find("from CouncilEntity c where c.id = :id and " + VISIBLE, with(scope(viewer, expert), id))
                .firstResultOptional();
    }

    /** Locked until the transaction ends: seats and assignments change one after the other. */
    Optional<CouncilEntity> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
        getEntityManager().flush();
    }

    void touch(CouncilEntity council) {
        getEntityManager().lock(council, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    Optional<CouncilDocumentEntity> document(UUID id) {
        return Optional.ofNullable(getEntityManager().find(CouncilDocumentEntity.class, id));
    }

    /** All that ever sat in these, by seat. */
    List<MemberEntity> members(Collection<UUID> councils) {
        return list(MemberEntity.class, "from MemberEntity m where m.councilId in (:ids) order by m.seat", councils);
    }

    List<MemberEntity> standingSeats(Collection<UUID> experts) {
        return list(
                MemberEntity.class,
                "from MemberEntity m where m.expertId in (:ids) and m.endedAt is null and exists ("
                        + "select 1 from CouncilEntity c where c.id = m.councilId and c.state = ACTIVE) order by m.id",
                experts);
    }

    List<JudgedEntity> standing(Collection<UUID> councils) {
        return list(
                JudgedEntity.class,
                "from JudgedEntity a where a.councilId in (:ids) and a.endedAt is null order by a.assignedAt, a.id",
                councils);
    }

    List<JudgedEntity> standingOf(Collection<UUID> evaluations) {
        return list(
                JudgedEntity.class,
                "from JudgedEntity a where a.evaluationId in (:ids) and a.endedAt is null",
                evaluations);
    }

    private <T> List<T> list(Class<T> type, String query, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(query, type)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static Map<String, Object> scope(Viewer viewer, UUID expert) {
        return Map.of(
                "everything", viewer.can(Permissions.EVALUATION_READ_ALL), "expert", expert == null ? NONE : expert);
    }

    private static Map<String, Object> with(Map<String, Object> scope, UUID id) {
        var parameters = new HashMap<>(scope);
        parameters.put("id", id);
        return parameters;
    }
}
