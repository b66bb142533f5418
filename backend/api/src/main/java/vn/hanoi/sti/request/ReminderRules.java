package vn.hanoi.sti.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** On which days a unit is reminded. Pure. */
final class ReminderRules {
    /** Days before the last day, and days after it. */
    private static final Set<Long> DISTANCES = Set.of(7L, 3L, 1L);

    private ReminderRules() {}

    /** @param days to the last day, or past it */
    record Reminder(boolean late, int days) {
        String kind() {
            return late ? "REMINDER_AFTER" : "REMINDER_BEFORE";
        }

        /** Each once: also when the job runs again, or on another replica; a moved deadline is reminded of anew. */
        String key(UUID evaluationId, LocalDate deadline) {
            return String.join(
                    "/", "reminder", evaluationId.toString(), kind(), Integer.toString(days), deadline.toString());
        }
    }

    /** What is due on this day, if anything. @param deadline exclusive */
    static Optional<Reminder> due(LocalDate today, LocalDate deadline) {
        var left = ChronoUnit.DAYS.between(today, deadline.minusDays(1));
        return DISTANCES.contains(Math.abs(left))
                ? Optional.of(new Reminder(left < 0, Math.toIntExact(Math.abs(left))))
                : Optional.empty();
    }
}
