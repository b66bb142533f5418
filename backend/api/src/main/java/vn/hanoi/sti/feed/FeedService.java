package vn.hanoi.sti.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.calendar.LegalDuties;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/** Makes and withdraws addresses, and answers at them. */
@ApplicationScoped
class FeedService {
    static final String PATH = "/api/v1/calendar-feeds/";
    static final String ENDING = ".ics";
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 4;

    private final EntityManager database;
    private final LegalDuties duties;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;
    private final FeedFile file = new FeedFile(new FeedWords());

    FeedService(EntityManager database, LegalDuties duties, Viewers viewers, AuditLog audit, Moments moments) {
        this.database = database;
        this.duties = duties;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    FeedView mine() {
        return active(viewers.current().personId())
                .map(feed -> new FeedView(true, feed.createdAt(), feed.readOn(), null))
                .orElse(FeedView.NONE);
    }

    /** A new address; the one before it stops working. */
    @Transactional
    FeedView create() {
        var personId = viewers.current().personId();
        var now = moments.now();
        var before = active(personId);
        before.ifPresent(feed -> feed.revoke(now));
        database.flush();
        var token = FeedToken.next();
        var feed = FeedEntity.of(personId, FeedToken.hash(token), now);
        database.persist(feed);
        database.flush();
        audit.record(event("calendar-feed.created", feed, Map.of("replaced", Boolean.toString(before.isPresent()))));
        return new FeedView(true, now, null, PATH + token + ENDING);
    }

    @Transactional
    FeedView revoke() {
        var feed = active(viewers.current().personId()).orElseThrow(Problem::notFound);
        feed.revoke(moments.now());
        audit.record(event("calendar-feed.revoked", feed, Map.of()));
        return FeedView.NONE;
    }

    /**
     * The calendar at an address: what its owner must see to or, leading it, take part in, and nothing else that they may see.
     *
     * @throws Problem 404 for an address that is unknown, withdrawn, or of somebody who is switched off
     */
    @Transactional
    String at(String name) {
        if (!name.endsWith(ENDING)) {
            throw Problem.notFound();
        }
        var hash = FeedToken.hash(name.substring(0, name.length() - ENDING.length()));
        var feed = database.createQuery(
                        "from FeedEntity f where f.tokenHash = :hash and f.revokedAt is null", FeedEntity.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        var viewer = viewers.withoutSession(feed.personId());
        var today = moments.actualToday();
        feed.readOn(today);
        var own = duties.between(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD), viewer).stream()
                .filter(duty -> LegalDuties.concerns(duty, viewer))
                .toList();
        return file.of(own, today, moments.now());
    }

    private Optional<FeedEntity> active(UUID personId) {
        return database.createQuery(
                        "from FeedEntity f where f.personId = :person and f.revokedAt is null", FeedEntity.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    private static AuditEvent event(String action, FeedEntity feed, Map<String, String> details) {
        return AuditEvent.of(action, "calendar-feed", feed.id(), null, details);
    }
}
