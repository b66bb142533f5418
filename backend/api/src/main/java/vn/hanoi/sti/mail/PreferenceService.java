package vn.hanoi.sti.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Recipients;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;

/** Keeps what people want by mail. */
@ApplicationScoped
class PreferenceService {
    private final EntityManager database;
    private final Recipients recipients;
    private final MailSettings settings;
    private final Viewers viewers;
    private final AuditLog audit;

    PreferenceService(
            EntityManager database, Recipients recipients, MailSettings settings, Viewers viewers, AuditLog audit) {
        this.database = database;
        this.recipients = recipients;
        this.settings = settings;
        this.viewers = viewers;
        this.audit = audit;
    }

    @Transactional
    PreferenceView mine() {
        var person = viewers.current().personId();
        return view(person, of(person));
    }

    @Transactional
    PreferenceView change(SavePreference request) {
        var person = viewers.current().personId();
        var preference = of(person);
        preference.change(request.notices(), request.language());
        database.merge(preference);
        database.flush();
        audit.record(AuditEvent.of(
                "mail-preference.changed",
                "person",
                person,
                null,
                Map.of(
                        "notices", request.notices().toString(),
                        "language", request.language().name())));
        return view(person, preference);
    }

    /** In the caller's transaction. */
    PreferenceEntity of(UUID person) {
        var found = database.find(PreferenceEntity.class, person);
        return found == null ? PreferenceEntity.of(person) : found;
    }

    private PreferenceView view(UUID person, PreferenceEntity preference) {
        var sent = (Instant) database.createNativeQuery(
                        "select max(sent_at) from mail_digest where person_id = :person", Instant.class)
                .setParameter("person", person)
                .getSingleResult();
        return new PreferenceView(
                preference.notices(),
                preference.language(),
                settings.on(),
                settings.at().toString(),
                recipients.address(person).orElse(null),
                sent);
    }
}
