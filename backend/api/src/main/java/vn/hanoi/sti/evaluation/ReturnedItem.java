package vn.hanoi.sti.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing to put right.
 *
 * @param reasonCode why
 * @param text in words; needed where the code says nothing of its own
 */
@Schema(name = "ReturnedItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnedItem(
        @Schema(required = true) @NotBlank @Size(max = 40) String indicatorCode,
        @Schema(required = true) @NotNull ReturnReason reasonCode,
        @Size(max = 1000) String text) {
    boolean wordless() {
        return text == null || text.isBlank();
    }
}
