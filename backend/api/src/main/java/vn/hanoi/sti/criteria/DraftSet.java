package vn.hanoi.sti.criteria;

import java.time.Instant;
import java.util.UUID;

/**
 * A version that waits for publication.
 *
 * @param publishable whether the rules would let it be published now
 */
public record DraftSet(UUID id, String code, int setVersion, String nameVi, boolean publishable, Instant importedAt) {}
