package vn.hanoi.sti.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.hanoi.sti.shared.time.Ids;

/** That a person has an address; of the secret in it only the hash is kept. */
@Entity
@DynamicUpdate
@Table(name = "calendar_feed")
class FeedEntity {
    @Id
    private UUID id;

    private UUID personId;
    private String tokenHash;
    private Instant createdAt;
    private LocalDate readOn;
    private Instant revokedAt;

    protected FeedEntity() {}

    static FeedEntity of(UUID personId, String tokenHash, Instant at) {
        var feed = new FeedEntity();
        feed.id = Ids.next();
        feed.personId = personId;
        feed.tokenHash = tokenHash;
        feed.createdAt = at;
        return feed;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    /** Programs ask every few hours; a day is enough to see that one does. */
    void readOn(LocalDate day) {
        if (!day.equals(readOn)) {
            readOn = day;
        }
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate readOn() {
        return readOn;
    }
}
