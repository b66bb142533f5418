package vn.hanoi.sti.thread;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Opens a matter.
 *
 * @param indicatorCode absent when the whole dossier is meant
 * @param dueOn last day for the answer; the department must set one
 */
record OpenThread(
        @NotNull ThreadKind kind,
        @Size(max = 40) String indicatorCode,
        LocalDate dueOn,
        @NotBlank @Size(max = 4000) String text) {}
