package vn.hanoi.sti.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;

/** The department's answer; inserted, never changed. */
@Entity
@Immutable
@Table(name = "correction_answer")
class CorrectionAnswerEntity {
    @Id
    private UUID requestId;

    private UUID agencyId;
    private boolean granted;
    private String reason;
    private LocalDate dueOn;
    private UUID answeredBy;
    private String answeredByName;
    private Instant at;

    protected CorrectionAnswerEntity() {}

    static CorrectionAnswerEntity of(
            CorrectionRequestEntity request, AnswerCorrection body, String reason, Viewer by, Instant at) {
        var answer = new CorrectionAnswerEntity();
        answer.requestId = request.id();
        answer.agencyId = request.agencyId();
        answer.granted = body.granted();
        answer.reason = reason;
        answer.dueOn = body.dueOn();
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

    Instant at() {
        return at;
    }

    /** @param open whether the head has not certified again */
    CorrectionView.Answer view(boolean open, LocalDate today) {
        return new CorrectionView.Answer(
                granted, reason, dueOn, open && dueOn != null && today.isAfter(dueOn), answeredByName, at);
    }
}
