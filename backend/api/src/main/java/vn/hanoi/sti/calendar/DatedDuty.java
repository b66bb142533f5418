package vn.hanoi.sti.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.engine.calendar.Deadline;

/**
 * Something that somebody must do until a day.
 *
 * @param key stable over time, for example {@code CITY_PLAN/2026/TC-1}: what people subscribe to knows it again by this
 * @param kind what is to be done, a code that the readers' words are found by
 * @param title in the words of the document that imposes it, else null
 * @param wording of the deadline as the document writes it, else null
 * @param object what it is about, else null
 * @param responsible who must act
 * @param coordinating who helps, in the words of the document, else null
 * @param led the body that we know to help since it leads what the duty is about, else null
 * @param metOn when it was done; empty while no record of it exists
 * @param followed whether the system would know that it was done; where it would not, nobody is called late
 */
public record DatedDuty(
        String key,
        String kind,
        String title,
        String wording,
        About object,
        Body responsible,
        String coordinating,
        UUID led,
        Deadline deadline,
        Optional<LocalDate> metOn,
        boolean followed) {
    /** A duty in which no other body that we know has a part. */
    public DatedDuty(
            String key,
            String kind,
            String title,
            String wording,
            About object,
            Body responsible,
            String coordinating,
            Deadline deadline,
            Optional<LocalDate> metOn,
            boolean followed) {
        this(key, kind, title, wording, object, responsible, coordinating, null, deadline, metOn, followed);
    }

    /** What a duty is about: {@code EVALUATION}, {@code PROGRAMME}, …, its id and its name. */
    public record About(String type, UUID id, String name) {}

    /** Who must act: a body that we know, or one that the document only names. */
    public record Body(UUID agencyId, String name) {}
}
