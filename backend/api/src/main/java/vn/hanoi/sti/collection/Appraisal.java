package vn.hanoi.sti.collection;

import java.time.Instant;

/**
 * The department's newest word on an indicator.
 *
 * @param level 0 to 5, only for an accepted rubric
 * @param seenValues revisions of the indicator's cells that there were
 * @param seenEvidence changes of its evidence by the organization that there were
 * @param revision 1 and up
 */
record Appraisal(
        AppraisalDecision decision,
        Integer level,
        String reason,
        int seenValues,
        int seenEvidence,
        int revision,
        String byName,
        Instant at) {}
