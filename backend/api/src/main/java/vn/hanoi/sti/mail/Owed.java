package vn.hanoi.sti.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.engine.calendar.Clause;

/**
 * Something that a person owes, as a mail may tell of it: never what was entered, graded or counted.
 *
 * @param kind code that the words are found by
 * @param name of the object; null where even that is not told outside
 * @param last last day on which it is in time, null without one
 * @param clause that sets the day, null where no rule does
 * @param objectId null where it is about nothing that the system keeps
 * @param path of the place in the SPA
 * @param since when it began to wait, null when no record says
 */
record Owed(
        String key,
        String kind,
        String name,
        LocalDate last,
        Clause clause,
        UUID objectId,
        String path,
        Instant since) {}
