package vn.hanoi.sti.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wire form of every refusal, {@code application/problem+json}. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(required = true, examples = "/problems/evaluation.state.not-allowed")
        String type,

        @Schema(required = true, examples = "evaluation.state.not-allowed")
        String code,

        @Schema(required = true) String title,
        @Schema(required = true) int status,
        String detail,
        String instance,
        String traceId,
        @Schema(required = true) List<ProblemError> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {}
