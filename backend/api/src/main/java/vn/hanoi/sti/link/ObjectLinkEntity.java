package vn.hanoi.sti.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** One object carried out by another. */
@Entity
@Immutable
@Table(name = "object_link")
class ObjectLinkEntity {
    @Id
    private UUID id;

    private UUID fromId;
    private UUID toId;
    private UUID createdBy;
    private String createdByName;
    private Instant createdAt;

    protected ObjectLinkEntity() {}

    static ObjectLinkEntity of(UUID fromId, UUID toId, Viewer by, Instant at) {
        var link = new ObjectLinkEntity();
        link.id = Ids.next();
        link.fromId = fromId;
        link.toId = toId;
        link.createdBy = by.personId();
        link.createdByName = by.displayName();
        link.createdAt = at;
        return link;
    }

    UUID id() {
        return id;
    }

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }
}
