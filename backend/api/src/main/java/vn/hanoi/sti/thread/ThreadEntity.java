package vn.hanoi.sti.thread;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.OpenMatters;
import vn.hanoi.sti.request.SectionKeepers.Keeper;
import vn.hanoi.sti.shared.time.Ids;

/** One matter between the department and an organization. */
@Entity
@Table(name = "thread")
class ThreadEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;

    @Enumerated(EnumType.STRING)
    private ThreadKind kind;

    @Enumerated(EnumType.STRING)
    private Side openedSide;

    @Enumerated(EnumType.STRING)
    private Side ownerSide;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ThreadState state;

    private UUID openedBy;
    private String openedByName;
    private Instant openedAt;
    private Instant changedAt;

    @Version
    private long version;

    protected ThreadEntity() {}

    static ThreadEntity open(EvaluationCase evaluation, OpenThread request, Side side, Viewer by, Instant at) {
        var thread = new ThreadEntity();
        thread.id = Ids.next();
        thread.evaluationId = evaluation.id();
        thread.agencyId = evaluation.agencyId();
        thread.indicatorCode = request.indicatorCode();
        thread.kind = request.kind();
        thread.openedSide = side;
        thread.ownerSide = side.other();
        thread.dueOn = request.dueOn();
        thread.state = ThreadState.OPEN;
        thread.openedBy = by.personId();
        thread.openedByName = by.displayName();
        thread.openedAt = at;
        thread.changedAt = at;
        return thread;
    }

    /** The owner's word answers it, the opener's asks again. */
    void said(Side by, Instant at) {
        state = by == ownerSide ? ThreadState.ANSWERED : ThreadState.OPEN;
        changedAt = at;
    }

    void close(Instant at) {
        state = ThreadState.CLOSED;
        changedAt = at;
    }

    /** @param keepers indicator → who looks after it in the unit */
    ThreadView view(List<MessageEntity> messages, Map<String, Keeper> keepers, LocalDate today, Side viewer) {
        var keeper = ownerSide == Side.UNIT && indicatorCode != null ? keepers.get(indicatorCode) : null;
        return new ThreadView(
                id,
                evaluationId,
                indicatorCode,
                kind,
                openedSide,
                ownerSide,
                keeper == null ? null : keeper.name(),
                dueOn,
                state,
                state == ThreadState.OPEN && dueOn != null && today.isAfter(dueOn),
                openedByName,
                openedAt,
                messages.stream().map(MessageEntity::view).toList(),
                ThreadRules.allowed(state, openedSide, viewer),
                version);
    }

    OpenMatters.Matter matter(boolean mine) {
        var waitingFor = ownerSide == Side.UNIT ? "ORG_OFFICER" : "DOST_OFFICER";
        return new OpenMatters.Matter(
                id, evaluationId, indicatorCode, dueOn, mine, waitingFor, changedAt, OpenMatters.About.THREAD);
    }

    boolean ownedBy(Side side) {
        return ownerSide == side;
    }

    /** Who reads along in a body above owes no answer; nor does who works for the department and stands for the body. */
    boolean concerns(Viewer viewer) {
        return viewer.standsFor(agencyId) == (ownerSide == Side.UNIT);
    }

    UUID getId() {
        return id;
    }

    UUID getEvaluationId() {
        return evaluationId;
    }

    Side getOpenedSide() {
        return openedSide;
    }

    ThreadState getState() {
        return state;
    }

    String getIndicatorCode() {
        return indicatorCode;
    }

    long getVersion() {
        return version;
    }
}
