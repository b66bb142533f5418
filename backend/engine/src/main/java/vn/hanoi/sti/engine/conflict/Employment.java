package vn.hanoi.sti.engine.conflict;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A body for which somebody works or worked.
 *
 * @param body its id, null where only its name is known
 * @param from first day, null where unknown
 * @param to last day, null while it lasts
 */
public record Employment(String body, String name, LocalDate from, LocalDate to) {
    public Employment {
        Objects.requireNonNull(name);
    }

    boolean lasts(LocalDate today) {
        return to == null || !to.isBefore(today);
    }
}
