package vn.hanoi.sti.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A yearly list (Biểu mẫu 01). */
@Entity
@Table(name = "yearly_list")
class YearlyListEntity {
    @Id
    private UUID id;

    private int listYear;

    @Enumerated(EnumType.STRING)
    private ListKind kind;

    @Enumerated(EnumType.STRING)
    private ListState state;

    private UUID proposedBy;
    private UUID submittedBy;
    private String decisionNumber;
    private LocalDate decisionDate;
    private Instant changedAt;

    @Version
    private long version;

    protected YearlyListEntity() {}

    static YearlyListEntity create(int year, ListKind kind, Instant at) {
        var list = new YearlyListEntity();
        list.id = Ids.next();
        list.listYear = year;
        list.kind = kind;
        list.state = ListState.DRAFT;
        list.changedAt = at;
        return list;
    }

    /** Items are rows of their own; touching the list gives it its next version. */
    void touch(Instant at) {
        changedAt = at;
    }

    void move(ListAction action, UUID by, Instant at) {
        switch (action) {
            case PROPOSE -> proposedBy = by;
            case SUBMIT -> submittedBy = by;
            case RETURN -> {
                proposedBy = state == ListState.PROPOSED ? null : proposedBy;
                submittedBy = null;
            }
            default -> {}
        }
        state = ListRules.after(state, action);
        changedAt = at;
    }

    void decide(String number, LocalDate date) {
        decisionNumber = number;
        decisionDate = date;
    }

    public UUID getId() {
        return id;
    }

    public int getListYear() {
        return listYear;
    }

    public ListKind getKind() {
        return kind;
    }

    public ListState getState() {
        return state;
    }

    public UUID getProposedBy() {
        return proposedBy;
    }

    public UUID getSubmittedBy() {
        return submittedBy;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public long getVersion() {
        return version;
    }
}
