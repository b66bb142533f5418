package vn.hanoi.sti.catalogue;

import java.time.Instant;
import java.util.UUID;

/**
 * A list on its way to approval.
 *
 * @param proposedBy person who proposed it, null in a draft
 * @param submittedBy person who submitted it, null before
 * @param since when it came to its state
 */
public record OpenList(
        UUID id, int year, String kind, ListState state, UUID proposedBy, UUID submittedBy, Instant since) {}
