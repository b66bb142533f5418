package vn.hanoi.sti.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a person has read a notice, and when; inserted, never changed. */
@Entity
@Immutable
@IdClass(NoticeReadEntity.Key.class)
@Table(name = "notice_read")
class NoticeReadEntity {
    @Id
    private UUID noticeId;

    @Id
    private UUID personId;

    private Instant at;

    protected NoticeReadEntity() {}

    /** Whose reading of what. */
    record Key(UUID noticeId, UUID personId) implements Serializable {}

    UUID noticeId() {
        return noticeId;
    }

    Instant at() {
        return at;
    }
}
