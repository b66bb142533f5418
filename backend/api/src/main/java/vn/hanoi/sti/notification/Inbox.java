package vn.hanoi.sti.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;

/** What other rooms may ask about inboxes. Runs in the caller's transaction. */
@ApplicationScoped
public class Inbox {
    private final NoticeRepository notices;

    Inbox(NoticeRepository notices) {
        this.notices = notices;
    }

    /** A notice that its reader has not read. */
    public record Waiting(UUID id, String kind, UUID objectId, Instant at) {}

    /** What this person has not read, newest first. */
    public List<Waiting> unread(Viewer viewer) {
        return notices.unreadNotices(viewer).stream()
                .map(one -> new Waiting(one.id(), one.kind(), one.objectId(), one.at()))
                .toList();
    }

    /** Object → moment of the newest notice about it that this person has read. */
    public Map<UUID, Instant> lastReadByObject(Viewer viewer) {
        return notices.lastReadByObject(viewer.personId());
    }
}
