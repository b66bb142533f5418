package vn.hanoi.sti.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What was meant, or that the member left. */
record ChangeAttendance(@NotNull Boolean online, @NotNull Instant arrivedAt, Instant leftAt) {}
