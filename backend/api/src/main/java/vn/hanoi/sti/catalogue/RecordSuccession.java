package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * This organization came of another: one of the register, or one known by name only.
 *
 * @param share part of the predecessor that came to this one, a decimal above 0 and at most 1
 */
record RecordSuccession(
        @NotNull SuccessionKind kind,
        UUID predecessorId,
        @Size(min = 1, max = 300) String predecessorName,
        @NotNull LocalDate on,
        @Schema(examples = "0.5") String share,
        @NotBlank @Size(max = 300) String document) {}
