package vn.hanoi.sti.audit;

import java.util.Set;
import java.util.UUID;

/**
 * Evaluations of which the log keeps silent to whoever reads it. Asked here; answered by the room above that knows who
 * reads.
 */
public interface ClosedToReader {
    /** Runs in the caller's transaction. Empty for nearly everybody. */
    Set<UUID> evaluations();
}
