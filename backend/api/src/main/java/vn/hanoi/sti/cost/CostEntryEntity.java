package vn.hanoi.sti.cost;

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

/** An estimate or a spending; inserted, never changed. */
@Entity
@Immutable
@Table(name = "cost_entry")
class CostEntryEntity {
    @Id
    private UUID id;

    private int planYear;
    private String taskCode;

    @Enumerated(EnumType.STRING)
    private CostKind kind;

    @Enumerated(EnumType.STRING)
    private CostSource source;

    private String sourceName;
    private long amount;
    private String documentNumber;
    private LocalDate documentDate;
    private String basis;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected CostEntryEntity() {}

    static CostEntryEntity of(int planYear, String taskCode, RecordCost given, Viewer by, Instant at) {
        var entry = new CostEntryEntity();
        entry.id = Ids.next();
        entry.planYear = planYear;
        entry.taskCode = taskCode;
        entry.kind = given.kind();
        entry.source = given.source();
        entry.sourceName = Particulars.text(given.sourceName());
        entry.amount = given.amount();
        entry.documentNumber = Particulars.text(given.documentNumber());
        entry.documentDate = given.documentDate();
        entry.basis = Particulars.text(given.basis());
        entry.recordedBy = by.personId();
        entry.recordedByName = by.displayName();
        entry.recordedAt = at;
        return entry;
    }

    UUID id() {
        return id;
    }

    String taskCode() {
        return taskCode;
    }

    CostAmount amount() {
        return new CostAmount(taskCode, kind, new SourceName(source, sourceName), amount);
    }

    /** @param withdrawn null while it counts */
    TaskCostsView.EntryView view(CostWithdrawalEntity withdrawn) {
        return new TaskCostsView.EntryView(
                id,
                kind,
                source,
                sourceName,
                amount,
                documentNumber,
                documentDate,
                basis,
                recordedByName,
                recordedAt,
                withdrawn == null ? null : withdrawn.view());
    }
}
