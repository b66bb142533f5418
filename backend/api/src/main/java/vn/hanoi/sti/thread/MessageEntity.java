package vn.hanoi.sti.thread;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** One word in a thread. Written once. */
@Entity
@Immutable
@Table(name = "thread_message")
class MessageEntity {
    @Id
    private UUID id;

    private UUID threadId;
    private UUID evaluationId;
    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String text;
    private UUID byPerson;
    private String byName;
    private Instant at;

    protected MessageEntity() {}

    static MessageEntity create(
            ThreadEntity thread, EvaluationCase evaluation, Side side, String text, Viewer by, Instant at) {
        var message = new MessageEntity();
        message.id = Ids.next();
        message.threadId = thread.getId();
        message.evaluationId = evaluation.id();
        message.agencyId = evaluation.agencyId();
        message.side = side;
        message.text = text;
        message.byPerson = by.personId();
        message.byName = by.displayName();
        message.at = at;
        return message;
    }

    UUID getThreadId() {
        return threadId;
    }

    ThreadView.Message view() {
        return new ThreadView.Message(id, side, text, byName, at);
    }
}
