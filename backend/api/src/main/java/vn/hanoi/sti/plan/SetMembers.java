package vn.hanoi.sti.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The annual plans that make up a period, all of them. */
record SetMembers(@NotNull @Size(max = 20) List<@Valid @NotNull SetMember> members) {
    /** @param weight decimal above 0 */
    record SetMember(
            @NotNull UUID planId, @NotBlank @Size(max = 20) String weight) {}
}
