package vn.hanoi.sti.evaluation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A function of an evaluated organization and its share of the work, a decimal, e.g. {@code "0.6"}. */
public record EvaluatedFunction(
        @Schema(required = true) String code,
        @Schema(required = true, examples = "0.6") String share) {
    /** Code → decimal, as {@link EvaluationCase} has it, in the same order. */
    public static List<EvaluatedFunction> of(Map<String, String> functions) {
        return functions.entrySet().stream()
                .map(f -> new EvaluatedFunction(f.getKey(), f.getValue()))
                .toList();
    }
}
