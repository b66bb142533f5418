package vn.hanoi.sti.council;

import java.util.Set;
import java.util.UUID;

/**
 * Members and evaluations came together that were not together before. Fired inside the transaction, after the change.
 *
 * @param members every one of them with every one of {@code evaluations}
 */
public record CouncilChanged(UUID councilId, Set<UUID> members, Set<UUID> evaluations) {}
