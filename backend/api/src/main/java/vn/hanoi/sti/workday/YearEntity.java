package vn.hanoi.sti.workday;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;

/** What is known of the days off of one year. */
@Entity
@Table(name = "calendar_year")
class YearEntity {
    @Id
    private int year;

    private boolean complete;
    private String source;
    private UUID changedBy;
    private String changedByName;
    private Instant changedAt;

    @Version
    private long version;

    protected YearEntity() {}

    static YearEntity of(int year) {
        var entity = new YearEntity();
        entity.year = year;
        // Version 0 is the empty year that anybody could read before.
        entity.version = 1;
        return entity;
    }

    void save(boolean isComplete, String from, Viewer by, Instant at) {
        complete = isComplete;
        source = from;
        changedBy = by.personId();
        changedByName = by.displayName();
        changedAt = at;
    }

    int year() {
        return year;
    }

    boolean complete() {
        return complete;
    }

    String source() {
        return source;
    }

    String changedByName() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
