package vn.hanoi.sti.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** A baseline, target or actual as it was once saved. A later one of the same kind and year supersedes it. */
@Entity
@Immutable
@Table(name = "target_entry")
class EntryEntity {
    @Id
    private UUID id;

    private UUID seriesId;
    private UUID agencyId;
    private long revision;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "entry_year")
    private int year;

    /** Exact: a decimal as written, or a fraction in lowest terms. */
    @Column(name = "entry_value")
    private String value;

    private String source;
    private String document;
    private String reason;
    private UUID evaluationId;
    private UUID enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    protected EntryEntity() {}

    static EntryEntity create(SeriesEntity series, NewEntry given, Viewer by, Instant at) {
        var entry = new EntryEntity();
        entry.id = Ids.next();
        entry.seriesId = series.getId();
        entry.agencyId = series.getAgencyId();
        entry.revision = series.next();
        entry.kind = given.kind();
        entry.year = given.year();
        entry.value = given.value();
        entry.source = given.source();
        entry.document = given.document();
        entry.reason = given.reason();
        entry.evaluationId = given.evaluationId();
        entry.enteredBy = by.personId();
        entry.enteredByName = by.displayName();
        entry.enteredAt = at;
        return entry;
    }

    /** What somebody saved. */
    NewEntry said() {
        return new NewEntry(kind, year, value, source, document, reason, evaluationId);
    }

    EntryView view() {
        return EntryView.of(said(), revision, enteredByName, enteredAt);
    }

    Instant enteredAt() {
        return enteredAt;
    }

    UUID seriesId() {
        return seriesId;
    }

    EntryKind kind() {
        return kind;
    }

    int year() {
        return year;
    }
}
