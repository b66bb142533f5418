package vn.hanoi.sti.collection;

import java.time.Instant;
import java.util.UUID;

/**
 * An indicator that the department's newest word leaves out as not applicable.
 *
 * @param revision of that word; another word is the next
 */
public record LeftOut(
        String code, String reason, UUID decidedBy, String decidedByName, Instant decidedAt, int revision) {}
