package vn.hanoi.sti.review;

import java.util.UUID;

/** Somebody is about to choose this method. Fired inside the transaction, before: an observer that throws stops it. */
public record MethodChosen(UUID evaluationId, ReviewMethod method) {}
