package vn.hanoi.sti.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What of all that a person owes is worth a mail today. Pure. */
final class DigestRules {
    private DigestRules() {}

    /**
     * What the person knows and wants.
     *
     * @param said what mails have told them, and how urgent it was then
     * @param read object → moment of the newest notice about it that they have read in the inbox
     * @param notices whether they want more than days that bind
     */
    record Known(Map<String, Urgency> said, Map<UUID, Instant> read, boolean notices) {}

    /**
     * The mail of the day: nothing unless something is new or more urgent than when it was last told. Then it also repeats
     * what is late or due, so that one mail shows all of that.
     */
    static Digest of(List<Owed> owed, List<Unread> unread, Known known, LocalDate today) {
        var late = new ArrayList<Owed>();
        var soon = new ArrayList<Owed>();
        var fresh = new ArrayList<Owed>();
        var says = new LinkedHashMap<String, Urgency>();
        var listed = new HashSet<UUID>();
        var worth = false;
        for (var one : owed) {
            if (one.last() == null && !known.notices()) {
                continue;
            }
            var urgency = Urgency.of(one.last(), today);
            var isNew = isNew(one, urgency, known);
            if (urgency == Urgency.OPEN && !isNew) {
                continue;
            }
            (switch (urgency) {
                        case LATE -> late;
                        case SOON, LAST_DAY -> soon;
                        case OPEN -> fresh;
                    })
                    .add(one);
            says.put(one.key(), urgency);
            if (one.objectId() != null) {
                listed.add(one.objectId());
            }
            worth = worth || isNew;
        }
        var notices = known.notices()
                ? unread.stream()
                        .filter(notice ->
                                !known.said().containsKey(notice.key()) && !listed.contains(notice.objectId()))
                        .toList()
                : List.<Unread>of();
        notices.forEach(notice -> says.put(notice.key(), Urgency.OPEN));
        return worth || !notices.isEmpty() ? new Digest(late, soon, fresh, notices, says) : Digest.NONE;
    }

    private static boolean isNew(Owed one, Urgency urgency, Known known) {
        var said = known.said().get(one.key());
        if (said != null) {
            return said.compareTo(urgency) < 0;
        }
        // The inbox has told of it, and was read; that its day comes is told all the same.
        return urgency != Urgency.OPEN || !readInInbox(one, known);
    }

    private static boolean readInInbox(Owed one, Known known) {
        var read = one.objectId() == null ? null : known.read().get(one.objectId());
        return read != null && (one.since() == null || !read.isBefore(one.since()));
    }
}
