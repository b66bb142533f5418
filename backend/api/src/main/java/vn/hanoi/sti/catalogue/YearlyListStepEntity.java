package vn.hanoi.sti.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** One step of a list's way; written once. */
@Entity
@Table(name = "yearly_list_step")
class YearlyListStepEntity {
    @Id
    private UUID id;

    private UUID listId;
    private String action;

    @Enumerated(EnumType.STRING)
    private ListState fromState;

    @Enumerated(EnumType.STRING)
    private ListState toState;

    private String reason;
    private String document;
    private UUID byPerson;
    private String byName;
    private Instant at;

    protected YearlyListStepEntity() {}

    static YearlyListStepEntity of(
            YearlyListEntity list,
            ListState from,
            String action,
            String reason,
            String document,
            Viewer by,
            Instant at) {
        var step = new YearlyListStepEntity();
        step.id = Ids.next();
        step.listId = list.getId();
        step.action = action;
        step.fromState = from;
        step.toState = list.getState();
        step.reason = reason;
        step.document = document;
        step.byPerson = by.personId();
        step.byName = by.displayName();
        step.at = at;
        return step;
    }

    public UUID getListId() {
        return listId;
    }

    public String getAction() {
        return action;
    }

    public ListState getFromState() {
        return fromState;
    }

    public ListState getToState() {
        return toState;
    }

    public String getReason() {
        return reason;
    }

    public String getDocument() {
        return document;
    }

    public String getByName() {
        return byName;
    }

    public Instant getAt() {
        return at;
    }
}
