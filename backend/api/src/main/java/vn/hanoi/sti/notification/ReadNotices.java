package vn.hanoi.sti.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Marks these as read, or everything when {@code ids} is absent. */
record ReadNotices(@Size(min = 1, max = 200) List<@NotNull UUID> ids) {}
