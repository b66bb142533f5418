package vn.hanoi.sti.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes an organization onto the list or leaves it out, which needs a reason. */
record DecideItem(
        @NotNull Boolean included, @Size(max = 1000) String reason) {}
