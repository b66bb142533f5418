package vn.hanoi.sti.duty;

import java.time.LocalDate;

/**
 * One item that was not supplied in time.
 *
 * @param item stable name within its evaluation, e.g. {@code VALUE/O6-12/2024}
 * @param deadline exclusive
 * @param actualOn the day it came, null while it has not
 * @param days between the last day and the day it came, or today
 */
record Duty(
        String item,
        DutyKind kind,
        String indicatorCode,
        String period,
        DutyStatus status,
        LocalDate deadline,
        LocalDate actualOn,
        int days) {}
