package vn.hanoi.sti.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

/** Notices; whom one is for is part of every query. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<NoticeEntity, UUID> {
    private static final UUID NONE = new UUID(0, 0);
    private static final String MINE =
            "(n.personId = :person or n.agencyId in (:bodies) or n.permission in (:permissions))"
                    // A conflict of interest also closes what would tell of the evaluation.
                    + " and n.objectId not in (:barred)";
    private static final String UNREAD =
            " and not exists (select 1 from NoticeReadEntity r where r.noticeId = n.id and r.personId = :person)";

    Page<NoticeEntity> page(PageQuery query, boolean unread, Viewer viewer) {
        var where = "where " + MINE + (unread ? UNREAD : "");
        var total = count("from NoticeEntity n " + where, audience(viewer));
        var found = getEntityManager()
                .createQuery(
                        "from NoticeEntity n " + where + " order by "
                                + query.orderBy(Map.of("at", "n.at"), "n.at desc", "n.id desc"),
                        NoticeEntity.class);
        audience(viewer).forEach(found::setParameter);
        return Page.of(
                found.setFirstResult(query.offset()).setMaxResults(query.size).getResultList(), query, total);
    }

    long unread(Viewer viewer) {
        return count("from NoticeEntity n where " + MINE + UNREAD, audience(viewer));
    }

    /** What of these, or of everything when null, this person has not read yet. */
    List<UUID> unreadOf(Collection<UUID> ids, Viewer viewer) {
        var query = getEntityManager()
                .createQuery(
                        "select n.id from NoticeEntity n where " + MINE + UNREAD
                                + (ids == null ? "" : " and n.id in (:ids)"),
                        UUID.class);
        audience(viewer).forEach(query::setParameter);
        if (ids != null) {
            query.setParameter("ids", ids);
        }
        return query.getResultList();
    }

    /** The newest first; more than anybody reads in one mail are not asked for. */
    List<NoticeEntity> unreadNotices(Viewer viewer) {
        var query = getEntityManager()
                .createQuery(
                        "from NoticeEntity n where " + MINE + UNREAD + " order by n.at desc, n.id desc",
                        NoticeEntity.class);
        audience(viewer).forEach(query::setParameter);
        return query.setMaxResults(200).getResultList();
    }

    /** Object → moment of the newest notice about it that this person has read. */
    Map<UUID, Instant> lastReadByObject(UUID personId) {
        var read = new HashMap<UUID, Instant>();
        getEntityManager()
                .createQuery(
                        "select n.objectId, max(n.at) from NoticeEntity n where exists (select 1 from NoticeReadEntity r"
                                + " where r.noticeId = n.id and r.personId = :person) group by n.objectId",
                        Object[].class)
                .setParameter("person", personId)
                .getResultList()
                .forEach(row -> read.put((UUID) row[0], (Instant) row[1]));
        return read;
    }

    Map<UUID, Instant> readAt(Collection<UUID> ids, UUID personId) {
        var read = new HashMap<UUID, Instant>();
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "from NoticeReadEntity r where r.personId = :person and r.noticeId in (:ids)",
                            NoticeReadEntity.class)
                    .setParameter("person", personId)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> read.put(row.noticeId(), row.at()));
        }
        return read;
    }

    /** Twice is once: two tabs may mark the same notice. */
    void markRead(UUID noticeId, UUID personId, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into notice_read (notice_id, person_id, at) values (:notice, :person, :at)
                        on conflict do nothing""")
                .setParameter("notice", noticeId)
                .setParameter("person", personId)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Map<String, Object> audience(Viewer viewer) {
        var bodies = new HashSet<UUID>(viewer.officerOf());
        bodies.addAll(viewer.headOf());
        return Map.of(
                "person",
                viewer.personId(),
                "bodies",
                bodies.isEmpty() ? Set.of(NONE) : bodies,
                "permissions",
                viewer.permissions().isEmpty() ? Set.of("") : viewer.permissions(),
                "barred",
                viewer.barred().isEmpty() ? Set.of(NONE) : viewer.barred());
    }
}
