package vn.hanoi.sti.council;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Gives an expert a seat. */
record SeatMember(@NotNull UUID expertId, @NotNull CouncilRole role) {}
