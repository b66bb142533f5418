package vn.hanoi.sti.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.engine.calendar.Clause;

/**
 * Something that somebody must do.
 *
 * @param key stable while it waits, e.g. {@code PROGRAMME/…/FINAL}
 * @param kind what is to be done, a code that the readers' words are found by
 * @param objectType what it is about: {@code PROGRAMME}, {@code QUESTION}, …
 * @param objectId absent where it is about nothing that the system keeps
 * @param name of the object, or the words of the document that asks for it
 * @param params facts that its sentence needs, as text
 * @param last last day on which it is in time, inclusive; null without one
 * @param clause that sets the day; null where no rule does
 * @param mine whether the viewer must act, else they wait
 * @param waitingFor code or name of who must act
 * @param since when it began to wait, null when no record says
 */
public record WorkItem(
        String key,
        String kind,
        String objectType,
        UUID objectId,
        String name,
        Map<String, String> params,
        LocalDate last,
        Clause clause,
        boolean mine,
        String waitingFor,
        Instant since) {
    /** Something without a day. */
    public static WorkItem undated(
            String kind, String objectType, UUID objectId, String name, Map<String, String> params, Turn turn) {
        return new WorkItem(
                kind + ":" + objectId,
                kind,
                objectType,
                objectId,
                name,
                params,
                null,
                null,
                turn.mine(),
                turn.waitingFor(),
                null);
    }

    /** Whose move it is. */
    public record Turn(boolean mine, String waitingFor) {}
}
