package vn.hanoi.sti.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * How every indicator of the earlier plan goes on in this one.
 *
 * @param earlierId the plan that they come from
 */
record SetChain(
        @NotNull UUID earlierId, @NotNull @Size(max = 300) List<@Valid @NotNull ChainStep> steps) {
    /**
     * One of them.
     *
     * @param to null when it ends, which needs a reason
     */
    record ChainStep(
            @NotNull UUID from,
            UUID to,
            @Size(min = 1, max = 1000) String reason) {}
}
