package vn.hanoi.sti.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What only a plan has; the rest is the register's. */
@Entity
@Table(name = "plan")
class PlanEntity {
    @Id
    private UUID id;

    private UUID earlierId;

    /** Annual plan to its weight. */
    @ElementCollection
    @CollectionTable(name = "plan_member", joinColumns = @JoinColumn(name = "period_id"))
    @MapKeyColumn(name = "annual_id")
    @Column(name = "weight")
    private Map<UUID, String> members = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "plan_chain_step", joinColumns = @JoinColumn(name = "plan_id"))
    private Set<StepRow> chain = new HashSet<>();

    protected PlanEntity() {}

    /** A step of the chain as it is kept. */
    @Embeddable
    record StepRow(UUID fromSeries, UUID toSeries, String reason) {}

    static PlanEntity create(UUID id) {
        var plan = new PlanEntity();
        plan.id = id;
        return plan;
    }

    void compose(Map<UUID, String> given) {
        members.keySet().retainAll(given.keySet());
        members.putAll(given);
    }

    void follows(UUID earlier, Collection<StepRow> steps) {
        earlierId = earlier;
        chain.retainAll(steps);
        chain.addAll(steps);
    }

    UUID id() {
        return id;
    }

    UUID earlierId() {
        return earlierId;
    }

    Map<UUID, String> members() {
        return Map.copyOf(members);
    }

    Set<StepRow> chain() {
        return Set.copyOf(chain);
    }
}
