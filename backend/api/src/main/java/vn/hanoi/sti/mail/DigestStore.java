package vn.hanoi.sti.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** One row per person and day, and what each person has been told. Runs in the caller's transaction. */
@ApplicationScoped
class DigestStore {
    private final EntityManager database;

    DigestStore(EntityManager database) {
        this.database = database;
    }

    /** A day's mail to one person, locked until the transaction ends. */
    record Claimed(UUID id, int attempts) {}

    /** People with an address whose mail of the day is still to be looked after now. */
    List<UUID> due(LocalDate day, Instant now) {
        return database.createNativeQuery("""
                        select p.id from person p
                        where p.active and p.email like '%@%' and not exists (
                            select 1 from mail_digest d where d.person_id = p.id and d.day = :day
                                and (d.state <> 'PENDING' or d.next_attempt > :now))
                        order by p.id""", UUID.class)
                .setParameter("day", day)
                .setParameter("now", now)
                .getResultList();
    }

    /** Mails of days before that never left: what they would have said is in the mail of today. */
    void giveUpBefore(LocalDate day) {
        database.createNativeQuery("update mail_digest set state = 'MISSED' where state = 'PENDING' and day < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    /** The row of this person and day, made when there is none; empty when another replica has it or it is done. */
    Optional<Claimed> claim(UUID personId, LocalDate day, Instant now) {
        database.createNativeQuery("""
                        insert into mail_digest (id, person_id, day, state, lines, attempts, next_attempt)
                        values (:id, :person, :day, 'PENDING', 0, 0, :now)
                        on conflict (person_id, day) do nothing""")
                .setParameter("id", Ids.next())
                .setParameter("person", personId)
                .setParameter("day", day)
                .setParameter("now", now)
                .executeUpdate();
        List<?> found = database.createNativeQuery("""
                        select id, attempts from mail_digest
                        where person_id = :person and day = :day and state = 'PENDING' and next_attempt <= :now
                        for update skip locked""")
                .setParameter("person", personId)
                .setParameter("day", day)
                .setParameter("now", now)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Claimed((UUID) row[0], ((Number) row[1]).intValue()))
                .findFirst();
    }

    Map<String, Urgency> said(UUID personId) {
        var said = new HashMap<String, Urgency>();
        List<?> found = database.createNativeQuery("select key, urgency from mail_said where person_id = :person")
                .setParameter("person", personId)
                .getResultList();
        found.stream()
                .map(Object[].class::cast)
                .forEach(row -> said.put((String) row[0], Urgency.valueOf((String) row[1])));
        return said;
    }

    void sent(Claimed claimed, UUID personId, Digest digest, Instant at) {
        digest.says()
                .forEach((key, urgency) -> database.createNativeQuery("""
                        insert into mail_said (person_id, key, urgency, at) values (:person, :key, :urgency, :at)
                        on conflict (person_id, key) do update set urgency = excluded.urgency, at = excluded.at""")
                        .setParameter("person", personId)
                        .setParameter("key", key)
                        .setParameter("urgency", urgency.name())
                        .setParameter("at", at)
                        .executeUpdate());
        end(claimed, "SENT", digest.lines(), at, null);
    }

    void nothingNew(Claimed claimed) {
        end(claimed, "NOTHING_NEW", 0, null, null);
    }

    /** The server takes no mail for this address: it is not asked again today. */
    void refused(Claimed claimed, String error) {
        end(claimed, "REFUSED", 0, null, error);
    }

    void failed(Claimed claimed, String error, Instant nextAttempt) {
        database.createNativeQuery("""
                        update mail_digest set attempts = attempts + 1, last_error = :error, next_attempt = :next
                        where id = :id""")
                .setParameter("error", error)
                .setParameter("next", nextAttempt)
                .setParameter("id", claimed.id())
                .executeUpdate();
    }

    private void end(Claimed claimed, String state, int lines, Instant sentAt, String error) {
        database.createNativeQuery("""
                        update mail_digest set state = :state, lines = :lines, sent_at = cast(:at as timestamptz),
                            attempts = attempts + 1, last_error = cast(:error as text) where id = :id""")
                .setParameter("state", state)
                .setParameter("lines", lines)
                .setParameter("at", sentAt == null ? null : sentAt.toString())
                .setParameter("error", error)
                .setParameter("id", claimed.id())
                .executeUpdate();
    }
}
