package vn.hanoi.sti.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks to correct named cells.
 *
 * @param reason what is wrong with what was certified
 */
record AskCorrection(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Place> cells,
        @NotBlank @Size(max = 2000) String reason) {
    /** A cell. @param period absent for every cell of the indicator */
    @Schema(name = "CorrectedPlace")
    record Place(
            @NotBlank @Size(max = 40) String indicatorCode,
            @Size(max = 10) String period) {}
}
