package vn.hanoi.sti.evidence;

import java.util.UUID;

/**
 * A file that stands for an indicator.
 *
 * @param period a data year, or null when it proves the indicator as a whole
 * @param page null when none was named
 * @param outside what its document covers says nothing of the year, or without one of any data year: it proves nothing
 */
public record LinkedEvidence(
        UUID documentId,
        UUID revisionId,
        String title,
        String sha256,
        String period,
        Integer page,
        LinkDecision decision,
        boolean outside) {
    public LinkedEvidence(
            UUID documentId,
            UUID revisionId,
            String title,
            String sha256,
            String period,
            Integer page,
            LinkDecision decision) {
        this(documentId, revisionId, title, sha256, period, page, decision, false);
    }
}
