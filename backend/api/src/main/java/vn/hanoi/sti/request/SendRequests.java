package vn.hanoi.sti.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Sends each of these units what it owes, with a word from the department if there is one. */
record SendRequests(
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> evaluationIds,
        @Size(max = 2000) String note) {}
