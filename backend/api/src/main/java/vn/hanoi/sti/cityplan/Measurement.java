package vn.hanoi.sti.cityplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a task has come, as the work itself shows.
 *
 * @param unit what is counted
 * @param parts what the task consists of
 * @param nothing why there is nothing to count, a code; null where there is
 */
public record Measurement(Unit unit, List<Part> parts, String nothing) {
    public Measurement {
        parts = List.copyOf(parts);
    }

    /** What is counted. */
    @Schema(name = "CityPlanUnit")
    public enum Unit {
        LIST,
        GRADE,
        RESULT,
        ANNUAL_RESULT,
        INDICATOR_SET,
        STAGE,
        BASELINE,
        BENEFICIARY_DATA,
        REPORT
    }

    /**
     * A part of a task.
     *
     * @param type {@code YEARLY_LIST}, {@code EVALUATION}, {@code PLAN}, {@code PROGRAMME} or {@code POLICY}
     * @param id null for what does not exist yet
     * @param agencyId the body that it belongs to or that leads it, null where none does
     * @param open whether everybody who reads the register may know of it
     * @param doneOn null while it is not done
     * @param lacks codes of what it still needs
     * @param waitsFor code of who must act, null when done
     */
    public record Part(
            String type,
            UUID id,
            UUID agencyId,
            boolean open,
            String code,
            String name,
            LocalDate doneOn,
            List<String> lacks,
            String waitsFor) {
        public Part {
            lacks = List.copyOf(lacks);
        }

        public boolean done() {
            return doneOn != null;
        }
    }

    /** @param nothing said where there are no parts */
    public static Measurement of(Unit unit, List<Part> parts, String nothing) {
        return new Measurement(unit, parts, parts.isEmpty() ? nothing : null);
    }

    public long done() {
        return parts.stream().filter(Part::done).count();
    }

    /** The day on which the last part was done; empty while one is not, or there is none. */
    public Optional<LocalDate> doneOn() {
        return !parts.isEmpty() && parts.stream().allMatch(Part::done)
                ? parts.stream().map(Part::doneOn).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
