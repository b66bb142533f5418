package vn.hanoi.sti.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.shared.time.Ids;

/** That a member may not take part in one evaluation, from when, and why; inserted, never changed. */
@Entity
@Immutable
@Table(name = "recusal")
class RecusalEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private UUID memberId;
    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private RecusalSource source;

    private String reasons;
    private Instant at;

    protected RecusalEntity() {}

    /** @param reasons a JSON list */
    static RecusalEntity of(Councils.Seat seat, UUID evaluationId, RecusalSource source, String reasons, Instant at) {
        var recusal = new RecusalEntity();
        recusal.id = Ids.next();
        recusal.councilId = seat.councilId();
        recusal.memberId = seat.memberId();
        recusal.evaluationId = evaluationId;
        recusal.source = source;
        recusal.reasons = reasons;
        recusal.at = at;
        return recusal;
    }

    UUID id() {
        return id;
    }

    UUID councilId() {
        return councilId;
    }

    UUID memberId() {
        return memberId;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    RecusalSource source() {
        return source;
    }

    String reasons() {
        return reasons;
    }

    Instant at() {
        return at;
    }
}
