package vn.hanoi.sti.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Sends an evaluation one step back.
 *
 * @param reason shown to whom it goes back
 * @param indicators codes of the indicators to look at again; may be absent
 */
record ReturnEvaluation(
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 200) List<@NotNull @NotBlank @Size(max = 40) String> indicators) {
    List<String> codes() {
        return indicators == null ? List.of() : indicators.stream().distinct().toList();
    }
}
