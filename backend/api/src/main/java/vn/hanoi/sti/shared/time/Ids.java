package vn.hanoi.sti.shared.time;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The one source of new identifiers: UUIDv7, ordered by time of creation. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
