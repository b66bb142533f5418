package vn.hanoi.sti.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done, by whom and by when; of an item or of the meeting. */
@Schema(name = "AddMeetingTask")
record AddTask(
        UUID itemId,
        @NotBlank @Size(max = 2000) String what,
        @NotBlank @Size(max = 300) String who,
        @NotNull LocalDate dueOn) {}
