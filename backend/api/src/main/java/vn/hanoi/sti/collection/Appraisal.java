package vn.hanoi.sti.collection;

import java.time.Instant;
import vn.hanoi.sti.evaluation.ReturnReason;

/**
 * The department's newest word on an indicator.
 *
 * @param level 0 to 5, only for an accepted rubric
 * @param reasonCode only of a return, and only of later ones than the codes
 * @param seenValues revisions of the indicator's cells that there were
 * @param seenEvidence changes of its evidence by the organization that there were
 * @param revision 1 and up
 */
record Appraisal(
        AppraisalDecision decision,
        Integer level,
        ReturnReason reasonCode,
        String reason,
        int seenValues,
        int seenEvidence,
        int revision,
        String byName,
        Instant at) {}
