package vn.hanoi.sti.engine.check;

import java.time.LocalDate;

/**
 * A file that stands for an indicator and was not rejected.
 *
 * @param period the data year it proves, null when it proves the indicator as a whole
 * @param from first day that its content covers, null when nobody said
 * @param to last day that its content covers, null when nobody said
 */
public record CheckedEvidence(String title, String period, LocalDate from, LocalDate to) {}
