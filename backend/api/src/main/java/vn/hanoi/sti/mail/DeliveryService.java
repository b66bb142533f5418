package vn.hanoi.sti.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.mail.DeliveryView.Delivery;
import vn.hanoi.sti.mail.DeliveryView.State;
import vn.hanoi.sti.shared.web.PageQuery;

/** Shows who administers whether mail arrives. */
@ApplicationScoped
class DeliveryService {
    private static final String FROM = """
             from person p left join lateral (
                select d.state, d.day, d.attempts, d.last_error from mail_digest d where d.person_id = p.id
                order by d.day desc limit 1) newest on true
            where p.active and (cast(:words as text) is null
                or position(sti_fold(cast(:words as text)) in sti_fold(p.display_name || ' ' || coalesce(p.email, ''))) > 0)""";

    private final EntityManager database;
    private final MailSettings settings;
    private final Viewers viewers;

    DeliveryService(EntityManager database, MailSettings settings, Viewers viewers) {
        this.database = database;
        this.settings = settings;
        this.viewers = viewers;
    }

    @Transactional
    DeliveryView page(PageQuery query) {
        viewers.current();
        var order = query.orderBy(
                Map.of("name", "p.display_name", "day", "newest.day"),
                "newest.last_error is null, p.display_name",
                "p.id");
        var total = ((Number) database.createNativeQuery("select count(*)" + FROM)
                        .setParameter("words", query.words())
                        .getSingleResult())
                .longValue();
        var found = database.createNativeQuery("""
                        select p.id, p.display_name, p.email, newest.state, newest.day, newest.attempts, newest.last_error,
                            (select max(s.sent_at) from mail_digest s where s.person_id = p.id) as sent_at
                        """ + FROM + " order by " + order, Tuple.class)
                .setParameter("words", query.words())
                .setFirstResult(query.offset())
                .setMaxResults(query.size)
                .getResultList();
        return new DeliveryView(
                settings.on(),
                settings.at().toString(),
                found.stream().map(row -> delivery((Tuple) row)).toList(),
                query.page,
                query.size,
                total);
    }

    private static Delivery delivery(Tuple row) {
        var address = row.get("email", String.class);
        var state = row.get("state", String.class);
        var attempts = row.get("attempts", Number.class);
        var known = address != null && address.contains("@");
        return new Delivery(
                row.get("id", UUID.class),
                row.get("display_name", String.class),
                known ? address : null,
                known ? state == null ? State.NEVER : State.valueOf(state) : State.NO_ADDRESS,
                day(row.get("day")),
                moment(row.get("sent_at")),
                attempts == null ? 0 : attempts.intValue(),
                row.get("last_error", String.class));
    }

    private static LocalDate day(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day;
            default -> LocalDate.parse(value.toString());
        };
    }

    private static Instant moment(Object value) {
        return switch (value) {
            case null -> null;
            case Instant moment -> moment;
            case java.time.OffsetDateTime moment -> moment.toInstant();
            default -> ((java.sql.Timestamp) value).toInstant();
        };
    }
}
