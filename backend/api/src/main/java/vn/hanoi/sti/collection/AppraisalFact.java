package vn.hanoi.sti.collection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the department said of an indicator, as other rooms see it.
 *
 * @param decision ACCEPTED, RETURNED or NOT_APPLICABLE
 * @param level 0 to 5, only for an accepted rubric
 * @param revision 1 and up: how often it spoke
 */
@Schema(name = "AppraisalFact")
public record AppraisalFact(
        @Schema(required = true) String decision,
        Integer level,
        String reason,
        @Schema(required = true) int revision,
        @Schema(required = true) String byName,
        @Schema(required = true) Instant at) {
    static AppraisalFact of(Appraisal appraisal) {
        return appraisal == null
                ? null
                : new AppraisalFact(
                        appraisal.decision().name(),
                        appraisal.level(),
                        appraisal.reason(),
                        appraisal.revision(),
                        appraisal.byName(),
                        appraisal.at());
    }
}
