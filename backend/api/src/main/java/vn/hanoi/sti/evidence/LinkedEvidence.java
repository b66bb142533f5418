package vn.hanoi.sti.evidence;

import java.util.UUID;

/**
 * A file that stands for an indicator.
 *
 * @param period a data year, or null when it proves the indicator as a whole
 * @param page null when none was named
 * @param outside what its document covers says nothing of the year, or without one of any data year: it proves nothing
 * @param linkId null for a link that was never made, as in examples
 */
public record LinkedEvidence(
        UUID documentId,
        UUID revisionId,
        String title,
        String sha256,
        String period,
        Integer page,
        LinkDecision decision,
        boolean outside,
        UUID linkId) {
    public LinkedEvidence(
            UUID documentId,
            UUID revisionId,
            String title,
            String sha256,
            String period,
            Integer page,
            LinkDecision decision) {
        this(documentId, revisionId, title, sha256, period, page, decision, false, null);
    }
}
