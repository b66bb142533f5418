package vn.hanoi.sti.engine.conflict;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An interest in a body other than working for it, as the person or the register says.
 *
 * @param body its id, null where only its name is known
 * @param to last day, null while it lasts or where it has no end
 */
public record Tie(Kind kind, String body, String name, LocalDate to, String note) {
    public Tie {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }

    /** Contracts and tasks fade with the years, kinship does not. */
    public enum Kind {
        CONTRACT,
        JOINT_TASK,
        FAMILY,
        OTHER
    }
}
