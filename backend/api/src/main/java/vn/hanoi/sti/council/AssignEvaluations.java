package vn.hanoi.sti.council;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Gives the council evaluations to judge; all of them or none. */
record AssignEvaluations(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> evaluationIds) {}
