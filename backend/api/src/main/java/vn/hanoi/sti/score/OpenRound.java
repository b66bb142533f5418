package vn.hanoi.sti.score;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round to be opened.
 *
 * @param indicators which rubrics; absent or empty for all of them, which only a calibration may be for
 * @param reason why, for the members and the minutes
 */
@Schema(name = "OpenScoreRound")
record OpenRound(
        @NotNull RoundKind kind,
        @Size(max = 200) List<@NotBlank @Size(max = 40) String> indicators,
        @NotBlank @Size(max = 2000) String reason) {
    OpenRound {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }
}
