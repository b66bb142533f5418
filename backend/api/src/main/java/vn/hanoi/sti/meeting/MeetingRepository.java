package vn.hanoi.sti.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Meetings and what belongs to them. Callers have checked who may see the council. */
@ApplicationScoped
class MeetingRepository {
    private final EntityManager database;

    MeetingRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Object entity) {
        database.remove(entity);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    Optional<MeetingEntity> find(UUID id) {
        return Optional.ofNullable(database.find(MeetingEntity.class, id));
    }

    /** Locked until the transaction ends: acts of a meeting follow one another. */
    Optional<MeetingEntity> locked(UUID id) {
        return Optional.ofNullable(database.find(MeetingEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Gives the meeting a new version because something that belongs to it has changed. */
    void touch(MeetingEntity meeting) {
        database.lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        database.flush();
    }

    /** Newest first. */
    List<MeetingEntity> ofCouncil(UUID councilId) {
        return list(MeetingEntity.class, "councilId = :id order by x.number desc", councilId);
    }

    /** Only items of which row-level security lets the viewer know. */
    List<ItemEntity> items(UUID meetingId) {
        return list(ItemEntity.class, "meetingId = :id order by x.position, x.id", meetingId);
    }

    List<AttendanceEntity> attendances(UUID meetingId) {
        return list(AttendanceEntity.class, "meetingId = :id order by x.arrivedAt, x.id", meetingId);
    }

    List<DissentEntity> dissents(UUID meetingId) {
        return list(DissentEntity.class, "meetingId = :id order by x.at, x.id", meetingId);
    }

    List<TaskEntity> tasks(UUID meetingId) {
        return list(TaskEntity.class, "meetingId = :id order by x.dueOn, x.id", meetingId);
    }

    private <T> List<T> list(Class<T> type, String where, UUID id) {
        return database.createQuery("from " + type.getSimpleName() + " x where x." + where, type)
                .setParameter("id", id)
                .getResultList();
    }

    /** Member → when they were last invited. */
    Map<UUID, Instant> invitations(UUID meetingId) {
        var found = new HashMap<UUID, Instant>();
        for (var row : database.unwrap(Session.class)
                .createNativeQuery(
                        "select member_id, at from meeting_invitation where meeting_id = :id", Object[].class)
                .setParameter("id", meetingId)
                .getResultList()) {
            found.put((UUID) row[0], (Instant) row[1]);
        }
        return found;
    }

    void invite(UUID meetingId, UUID memberId, Instant at) {
        database.createNativeQuery("""
                        insert into meeting_invitation (meeting_id, member_id, at) values (:meeting, :member, :at)
                        on conflict (meeting_id, member_id) do update set at = excluded.at""")
                .setParameter("meeting", meetingId)
                .setParameter("member", memberId)
                .setParameter("at", at)
                .executeUpdate();
    }
}
