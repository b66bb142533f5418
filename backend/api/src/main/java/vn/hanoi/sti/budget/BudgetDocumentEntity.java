package vn.hanoi.sti.budget;

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

/** A budget document by number and date; inserted, never changed. */
@Entity
@Immutable
@Table(name = "budget_document")
class BudgetDocumentEntity {
    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private BudgetKind kind;

    private String number;
    private LocalDate issuedOn;
    private String issuer;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected BudgetDocumentEntity() {}

    static BudgetDocumentEntity of(UUID campaignId, RecordBudgetDocument given, Viewer by, Instant at) {
        var document = new BudgetDocumentEntity();
        document.id = Ids.next();
        document.campaignId = campaignId;
        document.kind = given.kind();
        document.number = Particulars.text(given.number());
        document.issuedOn = given.issuedOn();
        document.issuer = Particulars.text(given.issuer());
        document.recordedBy = by.personId();
        document.recordedByName = by.displayName();
        document.recordedAt = at;
        return document;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    BudgetKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String issuer() {
        return issuer;
    }

    String recordedByName() {
        return recordedByName;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
