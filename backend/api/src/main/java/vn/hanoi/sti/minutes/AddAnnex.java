package vn.hanoi.sti.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction of the minutes, with why. */
@Schema(name = "AddMeetingAnnex")
record AddAnnex(
        UUID itemId,
        @NotBlank @Size(max = 10000) String words,
        @NotBlank @Size(max = 2000) String reason) {}
