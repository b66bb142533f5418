package vn.hanoi.sti.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;

/** The department's answer to a unit that asked for more time; inserted, never changed. */
@Entity
@Immutable
@Table(name = "extension_answer")
class AnswerEntity {
    @Id
    private UUID requestId;

    private UUID agencyId;
    private boolean granted;
    private String reason;
    private UUID decisionId;
    private UUID answeredBy;
    private String answeredByName;
    private Instant at;

    protected AnswerEntity() {}

    static AnswerEntity of(ExtensionRequestEntity request, AnswerExtension body, Viewer by, Instant at) {
        var answer = new AnswerEntity();
        answer.requestId = request.id();
        answer.agencyId = request.agencyId();
        answer.granted = body.granted();
        answer.reason = body.reason().strip();
        answer.decisionId = body.decisionId();
        answer.answeredBy = by.personId();
        answer.answeredByName = by.displayName();
        answer.at = at;
        return answer;
    }

    UUID requestId() {
        return requestId;
    }

    boolean granted() {
        return granted;
    }

    String reason() {
        return reason;
    }

    UUID decisionId() {
        return decisionId;
    }

    String answeredByName() {
        return answeredByName;
    }

    Instant at() {
        return at;
    }
}
