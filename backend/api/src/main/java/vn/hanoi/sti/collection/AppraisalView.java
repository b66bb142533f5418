package vn.hanoi.sti.collection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.ReturnReason;

/**
 * The department's word on an indicator.
 *
 * @param reasonCode why it was sent back, absent for every other decision and for the oldest returns
 * @param stale whether the organization has changed a value or its evidence since
 * @param version it is the appraisal's ETag; 0 stands for none
 */
record AppraisalView(
        @Schema(required = true) String code,
        @Schema(required = true) AppraisalDecision decision,
        Integer level,
        ReturnReason reasonCode,
        String reason,
        @Schema(required = true) String byName,
        @Schema(required = true) Instant at,
        @Schema(required = true) boolean stale,
        @Schema(required = true) long version) {
    /** Null when there is none. */
    static AppraisalView of(IndicatorRecord known) {
        var word = known.appraisal();
        return word == null
                ? null
                : new AppraisalView(
                        known.code(),
                        word.decision(),
                        word.level(),
                        word.reasonCode(),
                        word.reason(),
                        word.byName(),
                        word.at(),
                        known.stale(),
                        word.revision());
    }
}
