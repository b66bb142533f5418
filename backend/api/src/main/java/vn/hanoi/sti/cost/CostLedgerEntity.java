package vn.hanoi.sti.cost;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** That a task has costs; its version moves with every one of them. */
@Entity
@Table(name = "cost_ledger")
class CostLedgerEntity {
    @EmbeddedId
    private Key key;

    @Version
    private long version;

    protected CostLedgerEntity() {}

    @Embeddable
    record Key(int planYear, String taskCode) {}

    long version() {
        return version;
    }
}
