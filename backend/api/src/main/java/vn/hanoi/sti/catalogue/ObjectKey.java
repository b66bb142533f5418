package vn.hanoi.sti.catalogue;

import java.util.UUID;

/**
 * What a list holds once at most.
 *
 * @param stage of a programme; null for the other kinds
 */
public record ObjectKey(UUID objectId, String stage) {}
