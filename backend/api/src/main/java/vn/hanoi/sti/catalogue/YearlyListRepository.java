package vn.hanoi.sti.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Yearly lists. Approved ones are for everyone; the way there is for those who take part in it or check it. */
@ApplicationScoped
class YearlyListRepository implements PanacheRepositoryBase<YearlyListEntity, UUID> {
    private static final String VISIBLE = "(l.state = APPROVED or :underway = true)";
    private static final Map<String, String> SORTS = Map.of("year", "l.listYear", "state", "l.state", "kind", "l.kind");

    /** How many organizations a list names, and how many of them it includes. */
    record Counts(long items, long included) {
        static final Counts NONE = new Counts(0, 0);
    }

    Page<YearlyListEntity> page(PageQuery query, Integer year, ListKind kind, ListState state, Viewer viewer) {
        var where = new StringBuilder("where " + VISIBLE);
        var parameters = new HashMap<String, Object>(Map.of("underway", seesUnderway(viewer)));
        if (query.words() != null) {
            where.append(" and position(:words in cast(l.listYear as string)) > 0");
            parameters.put("words", query.words());
        }
        if (year != null) {
            where.append(" and l.listYear = :year");
            parameters.put("year", year);
        }
        if (kind != null) {
            where.append(" and l.kind = :kind");
            parameters.put("kind", kind);
        }
        if (state != null) {
            where.append(" and l.state = :state");
            parameters.put("state", state);
        }
        var total = count("from YearlyListEntity l " + where, parameters);
        var found = getEntityManager()
                .createQuery(
                        "from YearlyListEntity l " + where + " order by "
                                + query.orderBy(SORTS, "l.listYear desc", "l.id"),
                        YearlyListEntity.class);
        parameters.forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    Optional<YearlyListEntity> visible(UUID id, Viewer viewer) {
        return getEntityManager()
                .createQuery("from YearlyListEntity l where l.id = :id and " + VISIBLE, YearlyListEntity.class)
                .setParameter("id", id)
                .setParameter("underway", seesUnderway(viewer))
                .getResultStream()
                .findFirst();
    }

    boolean yearTaken(int year, ListKind kind) {
        return count("listYear = ?1 and kind = ?2", year, kind) > 0;
    }

    List<YearlyListEntity> open() {
        return list("state <> APPROVED order by listYear, id");
    }

    List<YearlyListItemEntity> items(UUID listId) {
        return getEntityManager()
                .createQuery(
                        "from YearlyListItemEntity i where i.listId = :list order by i.nameVi, i.id",
                        YearlyListItemEntity.class)
                .setParameter("list", listId)
                .getResultList();
    }

    Map<UUID, Counts> counts(Collection<UUID> lists) {
        if (lists.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                        select i.listId, count(*), sum(case when i.included then 1 else 0 end)
                        from YearlyListItemEntity i where i.listId in :lists group by i.listId""", Object[].class)
                .setParameter("lists", lists)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Counts(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }

    List<YearlyListStepEntity> steps(UUID listId) {
        return getEntityManager()
                .createQuery(
                        "from YearlyListStepEntity s where s.listId = :list order by s.at, s.id",
                        YearlyListStepEntity.class)
                .setParameter("list", listId)
                .getResultList();
    }

    /** When each of these lists last went a step; absent where it has not. */
    Map<UUID, Instant> lastSteps(Collection<UUID> lists) {
        return lists.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select s.listId, max(s.at) from YearlyListStepEntity s where s.listId in :lists group by s.listId",
                                Object[].class)
                        .setParameter("lists", lists)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    static boolean seesUnderway(Viewer viewer) {
        return List.of(
                        Permissions.LIST_PROPOSE,
                        Permissions.LIST_SUBMIT,
                        Permissions.LIST_APPROVE,
                        Permissions.AUDIT_READ)
                .stream()
                .anyMatch(viewer::can);
    }
}
