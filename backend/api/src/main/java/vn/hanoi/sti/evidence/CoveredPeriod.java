package vn.hanoi.sti.evidence;

import java.time.LocalDate;

/**
 * The days that a document's content is about.
 *
 * @param from null when nobody said
 * @param to null when nobody said
 */
public record CoveredPeriod(LocalDate from, LocalDate to) {}
