package vn.hanoi.sti.link;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Says that one object is carried out by another. */
record LinkObjects(@NotNull UUID fromId, @NotNull UUID toId) {}
