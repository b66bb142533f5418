package vn.hanoi.sti.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.ChangeRecord;
import vn.hanoi.sti.shared.web.PageQuery;

/** Shows people their inbox and remembers what they have read. */
@ApplicationScoped
class NoticeService {
    private static final TypeReference<Map<String, String>> PARAMS = new TypeReference<>() {};

    private final NoticeRepository notices;
    private final ObjectMapper json;
    private final Viewers viewers;
    private final AuditLog audit;
    private final ChangeRecord record;
    private final Moments moments;

    NoticeService(
            NoticeRepository notices,
            ObjectMapper json,
            Viewers viewers,
            AuditLog audit,
            ChangeRecord record,
            Moments moments) {
        this.notices = notices;
        this.json = json;
        this.viewers = viewers;
        this.audit = audit;
        this.record = record;
        this.moments = moments;
    }

    @Transactional
    NoticeView.Inbox inbox(PageQuery query, boolean unread) {
        var viewer = viewers.current();
        var found = notices.page(query, unread, viewer);
        var read = notices.readAt(found.items().stream().map(NoticeEntity::id).toList(), viewer.personId());
        return new NoticeView.Inbox(
                found.items().stream().map(n -> view(n, read.get(n.id()))).toList(),
                found.page(),
                found.size(),
                found.total(),
                notices.unread(viewer));
    }

    /** Notices of others among the ids are passed over: whether they exist is not told. */
    @Transactional
    NoticeView.Left read(ReadNotices request) {
        var viewer = viewers.current();
        var unread = notices.unreadOf(request.ids(), viewer);
        if (unread.isEmpty()) {
            record.markUnchanged();
        } else {
            var at = moments.now();
            unread.forEach(id -> notices.markRead(id, viewer.personId(), at));
            audit.record(AuditEvent.of(
                    "notices.read",
                    "person",
                    viewer.personId(),
                    null,
                    Map.of("count", Integer.toString(unread.size()))));
        }
        return new NoticeView.Left(notices.unread(viewer));
    }

    private NoticeView view(NoticeEntity notice, Instant readAt) {
        try {
            return new NoticeView(
                    notice.id(),
                    notice.kind(),
                    notice.objectType(),
                    notice.objectId(),
                    json.readValue(notice.params(), PARAMS),
                    notice.at(),
                    readAt);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
