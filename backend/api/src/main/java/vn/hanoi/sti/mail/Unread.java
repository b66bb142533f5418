package vn.hanoi.sti.mail;

import java.util.UUID;

/** A notice that its reader has not read; of what it says only the kind leaves the house. */
record Unread(UUID id, String kind, UUID objectId) {
    String key() {
        return "NOTICE:" + id;
    }
}
