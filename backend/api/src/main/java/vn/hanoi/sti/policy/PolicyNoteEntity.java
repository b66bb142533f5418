package vn.hanoi.sti.policy;

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
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.time.Ids;

/** Coordination, a difficulty or a risk; inserted, never changed. */
@Entity
@Immutable
@Table(name = "policy_note")
class PolicyNoteEntity {
    @Id
    private UUID id;

    private UUID policyId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private UUID agencyId;
    private LocalDate happenedOn;
    private String text;
    private String proposal;
    private String document;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected PolicyNoteEntity() {}

    static PolicyNoteEntity of(UUID policyId, RecordNote given, Viewer by, Instant at) {
        var note = new PolicyNoteEntity();
        note.id = Ids.next();
        note.policyId = policyId;
        note.kind = given.kind();
        note.agencyId = given.agencyId();
        note.happenedOn = given.on();
        note.text = Particulars.text(given.text());
        note.proposal = Particulars.text(given.proposal());
        note.document = Particulars.text(given.document());
        note.recordedBy = by.personId();
        note.recordedByName = by.displayName();
        note.recordedAt = at;
        return note;
    }

    UUID agencyId() {
        return agencyId;
    }

    PolicyView.NoteView view(String agencyName) {
        return new PolicyView.NoteView(
                id, kind, agencyId, agencyName, happenedOn, text, proposal, document, recordedByName, recordedAt);
    }
}
