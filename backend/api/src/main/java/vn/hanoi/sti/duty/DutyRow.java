package vn.hanoi.sti.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the register.
 *
 * @param deadline exclusive
 * @param actualOn the day it came, absent while it has not
 * @param days late: to that day, or to today
 * @param frozen the department has recorded its word, and the facts stand as they were then
 * @param allowedActions {@code NOTE}
 */
@Schema(name = "DutyRow")
record DutyRow(
        @Schema(required = true) String item,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) String organizationCode,
        @Schema(required = true) String organizationName,
        @Schema(required = true) DutyKind kind,
        String indicatorCode,
        String indicatorVi,
        String indicatorEn,
        String period,
        @Schema(required = true) DutyStatus status,
        @Schema(required = true) LocalDate deadline,
        @Schema(required = true) boolean deadlineInclusive,
        LocalDate actualOn,
        @Schema(required = true) int days,
        Note unitNote,
        Note departmentNote,
        @Schema(required = true) boolean frozen,
        @Schema(required = true) List<String> allowedActions) {
    /** What was said of it. */
    @Schema(name = "DutyNote")
    record Note(
            @Schema(required = true) String text,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {
        static Note of(NoteEntity note) {
            return note == null ? null : new Note(note.text(), note.byName(), note.at());
        }
    }
}
