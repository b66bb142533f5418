package vn.hanoi.sti.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How agencies worked together, or what stood in the way or may.
 *
 * @param agencyId who took part, or whom it concerns; needed for coordination
 * @param on when; needed for coordination
 */
record RecordNote(
        @NotNull NoteKind kind,
        UUID agencyId,
        LocalDate on,
        @NotBlank @Size(max = 2000) String text,
        @Size(min = 1, max = 2000) String proposal,
        @Size(min = 1, max = 200) String document) {}
