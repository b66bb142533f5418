package vn.hanoi.sti.plan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Takes findings of an earlier plan over. */
record CarryFindings(@NotEmpty @Size(max = 100) List<@NotNull UUID> findingIds) {}
