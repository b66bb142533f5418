package vn.hanoi.sti.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * A job as who asked for it follows it.
 *
 * @param done how far it is; out of {@code total}, which is absent before anything is known
 * @param resultPath where the result is, once it succeeded
 * @param problem why it failed
 */
@Schema(name = "JobView")
public record JobView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String kind,
        @Schema(required = true) JobState state,
        @Schema(required = true) String objectType,
        @Schema(required = true) UUID objectId,
        @Schema(required = true) int done,
        Integer total,
        String resultPath,
        Failure problem,
        @Schema(required = true) Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        @Schema(required = true) List<String> allowedActions) {
    /** The same as the body of a refusal, without what only a request has. */
    @Schema(name = "JobFailure")
    record Failure(
            @Schema(required = true) String code,
            @Schema(required = true) List<ProblemError> errors,
            @Schema(required = true) Map<String, String> params) {}
}
