package vn.hanoi.sti.evidence;

import java.util.UUID;

/**
 * A file that stands for an indicator.
 *
 * @param period a data year, or null when it proves the indicator as a whole
 * @param page null when none was named
 */
public record LinkedEvidence(
        UUID documentId,
        UUID revisionId,
        String title,
        String sha256,
        String period,
        Integer page,
        LinkDecision decision) {}
