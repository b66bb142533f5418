package vn.hanoi.sti.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What other rooms may ask about policies; they have asked the register who may see one. */
@ApplicationScoped
public class PolicyFacts {
    private final PolicyRepository policies;

    PolicyFacts(PolicyRepository policies) {
        this.policies = policies;
    }

    /** The group that a policy does not reach and against which its effect can be told. */
    public Optional<String> comparedWith(UUID policyId) {
        return policies.findByIdOptional(policyId).map(PolicyEntity::comparedWith);
    }
}
