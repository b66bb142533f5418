package vn.hanoi.sti.explanation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** Days within which one unit may explain; others are the next row. */
@Entity
@Immutable
@Table(name = "explanation_window")
class WindowEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int revision;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private String notice;
    private UUID openedBy;
    private String openedByName;
    private Instant openedAt;

    protected WindowEntity() {}

    static WindowEntity of(EvaluationCase evaluation, int revision, OpenWindow request, Viewer by, Instant at) {
        var window = new WindowEntity();
        window.id = Ids.next();
        window.evaluationId = evaluation.id();
        window.agencyId = evaluation.agencyId();
        window.revision = revision;
        window.opensOn = request.opensOn();
        window.closesOn = request.closesOn();
        window.notice = request.notice() == null || request.notice().isBlank()
                ? null
                : request.notice().strip();
        window.openedBy = by.personId();
        window.openedByName = by.displayName();
        window.openedAt = at;
        return window;
    }

    /** Whether it has begun; it may be over. */
    boolean begun(LocalDate today) {
        return !today.isBefore(opensOn);
    }

    /** Whether its last day has passed. */
    boolean over(LocalDate today) {
        return today.isAfter(closesOn);
    }

    boolean open(LocalDate today) {
        return begun(today) && !over(today);
    }

    ExplanationsView.Window view(LocalDate today) {
        return new ExplanationsView.Window(
                id, revision, opensOn, closesOn, open(today), over(today), notice, openedByName, openedAt);
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID agencyId() {
        return agencyId;
    }

    int revision() {
        return revision;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    Instant openedAt() {
        return openedAt;
    }
}
