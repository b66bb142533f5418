package vn.hanoi.sti.mail;

import java.util.List;
import java.util.Map;

/**
 * What one mail says.
 *
 * @param late owed, its last day has passed
 * @param soon owed, due within seven days
 * @param fresh owed since the last mail
 * @param notices of the inbox, unread there and not mailed before
 * @param says what the person has been told once the mail has left, by key
 */
record Digest(List<Owed> late, List<Owed> soon, List<Owed> fresh, List<Unread> notices, Map<String, Urgency> says) {
    static final Digest NONE = new Digest(List.of(), List.of(), List.of(), List.of(), Map.of());

    boolean isEmpty() {
        return says.isEmpty();
    }

    int lines() {
        return late.size() + soon.size() + fresh.size() + notices.size();
    }
}
