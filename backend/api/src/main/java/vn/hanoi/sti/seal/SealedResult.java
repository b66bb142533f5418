package vn.hanoi.sti.seal;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of an approved result.
 *
 * @param versionNumber from 1, in the order of approval
 * @param sealNumber what people quote, e.g. {@code XL-2026-12}: counted in the year of approval, by Hanoi's calendar
 * @param manifest inputs and result with their digests, as approved
 * @param amendment why there is this version; null for the first
 */
public record SealedResult(
        UUID evaluationId,
        int versionNumber,
        String sealNumber,
        String manifest,
        String approvedByName,
        Instant approvedAt,
        Amendment amendment) {}
