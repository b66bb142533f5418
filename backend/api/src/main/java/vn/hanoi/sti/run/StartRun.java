package vn.hanoi.sti.run;

import jakarta.validation.constraints.NotNull;

/** Asks for a run. */
record StartRun(@NotNull RunKind kind) {}
