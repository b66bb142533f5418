package vn.hanoi.sti.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** What somebody said of an unmet duty, with the facts of that moment; inserted, never changed. */
@Entity
@Immutable
@Table(name = "duty_note")
class NoteEntity {
    /** Whose word it is. */
    enum Author {
        UNIT,
        DEPARTMENT
    }

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String item;

    @Enumerated(EnumType.STRING)
    private Author author;

    private String text;

    @Enumerated(EnumType.STRING)
    private DutyStatus status;

    private LocalDate deadline;
    private LocalDate actualOn;
    private int days;
    private UUID byPerson;
    private String byName;
    private Instant at;

    protected NoteEntity() {}

    static NoteEntity of(EvaluationCase evaluation, Duty duty, Author author, String text, Viewer by, Instant at) {
        var note = new NoteEntity();
        note.id = Ids.next();
        note.evaluationId = evaluation.id();
        note.agencyId = evaluation.agencyId();
        note.item = duty.item();
        note.author = author;
        note.text = text;
        note.status = duty.status();
        note.deadline = duty.deadline();
        note.actualOn = duty.actualOn();
        note.days = duty.days();
        note.byPerson = by.personId();
        note.byName = by.displayName();
        note.at = at;
        return note;
    }

    /** The duty as it was when this was said. */
    Duty frozen() {
        var parts = item.split("/");
        return new Duty(
                item,
                DutyKind.valueOf(parts[0]),
                parts.length > 1 ? parts[1] : null,
                parts.length > 2 ? parts[2] : null,
                status,
                deadline,
                actualOn,
                days);
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String item() {
        return item;
    }

    Author author() {
        return author;
    }

    String text() {
        return text;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return at;
    }
}
