package vn.hanoi.sti.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A notice to one of three audiences; inserted by {@link Notices}, never changed. */
@Entity
@Immutable
@Table(name = "notice")
class NoticeEntity {
    @Id
    private UUID id;

    private String kind;
    private UUID personId;
    private UUID agencyId;
    private String permission;
    private String objectType;
    private UUID objectId;
    private String params;
    private Instant at;

    protected NoticeEntity() {}

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String objectType() {
        return objectType;
    }

    UUID objectId() {
        return objectId;
    }

    String params() {
        return params;
    }

    Instant at() {
        return at;
    }
}
