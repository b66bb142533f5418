package vn.hanoi.sti.expert;

import java.util.UUID;

/** What is known of an expert has changed. Fired inside the transaction, after the change. */
public record ExpertChanged(UUID expertId) {}
