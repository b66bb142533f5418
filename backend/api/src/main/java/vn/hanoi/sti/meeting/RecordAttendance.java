package vn.hanoi.sti.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** A member arrives; absent {@code at}: now. */
record RecordAttendance(@NotNull UUID memberId, @NotNull Boolean online, Instant at) {}
