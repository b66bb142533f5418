package vn.hanoi.sti.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.hanoi.sti.register.Particulars;

/** What only a policy has; the rest is the register's. */
@Entity
@Table(name = "policy")
class PolicyEntity {
    @Id
    private UUID id;

    private String affected;
    private String comparedWith;

    protected PolicyEntity() {}

    static PolicyEntity create(UUID id, SavePolicy given) {
        var policy = new PolicyEntity();
        policy.id = id;
        policy.change(given);
        return policy;
    }

    void change(SavePolicy given) {
        affected = Particulars.text(given.affected());
        comparedWith = Particulars.text(given.comparedWith());
    }

    String affected() {
        return affected;
    }

    String comparedWith() {
        return comparedWith;
    }
}
