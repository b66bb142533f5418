package vn.hanoi.sti.shared.problem;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One gap in a request.
 *
 * @param pointer RFC 6901 pointer into the request body, or {@code #query/name}, {@code #header/name}
 * @param code stable dotted code
 * @param params values a sentence about it needs, as text
 */
@Schema(name = "ProblemError")
public record ProblemError(
        @Schema(required = true) String pointer,
        @Schema(required = true) String code,
        @Schema(required = true) Map<String, String> params) {
    public static ProblemError at(String pointer, String code) {
        return new ProblemError(pointer, code, Map.of());
    }

    public static ProblemError at(String pointer, String code, Map<String, String> params) {
        return new ProblemError(pointer, code, params);
    }
}
