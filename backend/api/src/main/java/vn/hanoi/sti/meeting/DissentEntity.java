package vn.hanoi.sti.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** What a member holds against a conclusion, word for word; inserted, never changed. */
@Entity
@Immutable
@Table(name = "meeting_dissent")
class DissentEntity {
    @Id
    private UUID id;

    private UUID meetingId;
    private UUID itemId;
    private UUID memberId;
    private String words;
    private UUID recordedBy;
    private String recordedByName;
    private Instant at;

    protected DissentEntity() {}

    static DissentEntity of(ItemEntity item, UUID memberId, String words, Viewer by, Instant at) {
        var dissent = new DissentEntity();
        dissent.id = Ids.next();
        dissent.meetingId = item.meetingId();
        dissent.itemId = item.id();
        dissent.memberId = memberId;
        dissent.words = words;
        dissent.recordedBy = by.personId();
        dissent.recordedByName = by.displayName();
        dissent.at = at;
        return dissent;
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    UUID memberId() {
        return memberId;
    }

    String words() {
        return words;
    }

    String recordedByName() {
        return recordedByName;
    }

    Instant at() {
        return at;
    }
}
