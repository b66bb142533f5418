package vn.hanoi.sti.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.hanoi.sti.shared.security.CurrentActor;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.ChangeRecord;

/** Writes entries. Must run inside the transaction of the change; refuses to run outside one. */
@ApplicationScoped
public class AuditLog {
    private final EntityManager database;
    private final CurrentActor actor;
    private final Moments moments;
    private final ChangeRecord record;
    private final SealingKeys keys;

    AuditLog(EntityManager database, CurrentActor actor, Moments moments, ChangeRecord record, SealingKeys keys) {
        this.database = database;
        this.actor = actor;
        this.moments = moments;
        this.record = record;
        this.keys = keys;
    }

    /** Appends one entry by the current actor. Later entries wait until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEvent event) {
        // The change goes first: a broken constraint must not hold the chain.
        database.flush();
        var head = (Object[]) database.createNativeQuery("select seq, hash from audit_head where id = 1 for update")
                .getSingleResult();
        var entry = AuditEntry.next(
                ((Number) head[0]).longValue(),
                (String) head[1],
                moments.now(),
                actor.subject(),
                actor.displayName(),
                event);
        insert(entry.marked(keys.mark(entry.hash())));
        database.createNativeQuery("update audit_head set seq = :seq, hash = :hash where id = 1")
                .setParameter("seq", entry.seq())
                .setParameter("hash", entry.hash())
                .executeUpdate();
        record.markWritten();
    }

    private void insert(AuditEntry entry) {
        database.createNativeQuery("""
                        insert into audit_entry (seq, at, actor_subject, actor_name, action, object_type, object_id,
                            object_version, agency_id, reason, details, prev_hash, hash, mark)
                        values (:seq, :at, :subject, :name, :action, :type, :id,
                            cast(:version as bigint), cast(:agency as uuid), cast(:reason as text), :details, :prev, :hash, :mark)""")
                .setParameter("seq", entry.seq())
                .setParameter("at", entry.at())
                .setParameter("subject", entry.actorSubject())
                .setParameter("name", entry.actorName())
                .setParameter("action", entry.action())
                .setParameter("type", entry.objectType())
                .setParameter("id", entry.objectId())
                .setParameter(
                        "version",
                        entry.objectVersion() == null
                                ? null
                                : entry.objectVersion().toString())
                .setParameter(
                        "agency",
                        entry.agencyId() == null ? null : entry.agencyId().toString())
                .setParameter("reason", entry.reason())
                .setParameter("details", entry.details())
                .setParameter("prev", entry.prevHash())
                .setParameter("hash", entry.hash())
                .setParameter("mark", entry.mark())
                .executeUpdate();
    }
}
