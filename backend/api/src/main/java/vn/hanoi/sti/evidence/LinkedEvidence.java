package vn.hanoi.sti.evidence;

import java.util.UUID;

/**
 * A file that stands for an indicator.
 *
 * @param revision which file of its document it is
 * @param newestRevision the document's last one; a link stays on its file until somebody moves it
 * @param period a data year, or null when it proves the indicator as a whole
 * @param pin the place in the file
 * @param outside what its document covers says nothing of the year, or without one of any data year: it proves nothing
 * @param linkId null for a link that was never made, as in examples
 */
public record LinkedEvidence(
        UUID documentId,
        UUID revisionId,
        int revision,
        int newestRevision,
        String title,
        String sha256,
        String period,
        Pin pin,
        LinkDecision decision,
        boolean outside,
        UUID linkId) {
    /** The page, or null when none was named. */
    public Integer page() {
        return pin.page();
    }
}
