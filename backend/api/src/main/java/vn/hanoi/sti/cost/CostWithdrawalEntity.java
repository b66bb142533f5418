package vn.hanoi.sti.cost;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.register.Particulars;

/** That an entry no longer counts, and why; inserted, never changed. */
@Entity
@Immutable
@Table(name = "cost_withdrawal")
class CostWithdrawalEntity {
    @Id
    private UUID entryId;

    private String reason;
    private UUID withdrawnBy;
    private String withdrawnByName;
    private Instant withdrawnAt;

    protected CostWithdrawalEntity() {}

    static CostWithdrawalEntity of(UUID entryId, String reason, Viewer by, Instant at) {
        var withdrawal = new CostWithdrawalEntity();
        withdrawal.entryId = entryId;
        withdrawal.reason = Particulars.text(reason);
        withdrawal.withdrawnBy = by.personId();
        withdrawal.withdrawnByName = by.displayName();
        withdrawal.withdrawnAt = at;
        return withdrawal;
    }

    UUID entryId() {
        return entryId;
    }

    TaskCostsView.Withdrawn view() {
        return new TaskCostsView.Withdrawn(reason, withdrawnByName, withdrawnAt);
    }
}
