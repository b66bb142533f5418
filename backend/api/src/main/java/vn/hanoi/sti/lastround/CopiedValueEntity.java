package vn.hanoi.sti.lastround;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** Where one revision of a cell was taken from. Written once. */
@Entity
@Immutable
@Table(name = "copied_value")
class CopiedValueEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;
    private String period;
    private int revision;
    private UUID fromEvaluationId;
    private int fromYear;
    private int fromRevision;
    private UUID copiedBy;
    private String copiedByName;
    private Instant copiedAt;

    protected CopiedValueEntity() {}

    static CopiedValueEntity create(
            EvaluationCase evaluation,
            EvaluationCase source,
            LastRoundView.Offer offer,
            int revision,
            Viewer by,
            Instant at) {
        var copied = new CopiedValueEntity();
        copied.id = Ids.next();
        copied.evaluationId = evaluation.id();
        copied.agencyId = evaluation.agencyId();
        copied.indicatorCode = offer.indicatorCode();
        copied.period = offer.period();
        copied.revision = revision;
        copied.fromEvaluationId = source.id();
        copied.fromYear = source.year();
        copied.fromRevision = offer.fromRevision();
        copied.copiedBy = by.personId();
        copied.copiedByName = by.displayName();
        copied.copiedAt = at;
        return copied;
    }

    LastRoundView.Copied view() {
        return new LastRoundView.Copied(
                indicatorCode, period, revision, fromEvaluationId, fromYear, fromRevision, copiedByName, copiedAt);
    }

    /** {@code code/period@revision}: which revision of which cell this is about. */
    String place() {
        return indicatorCode + "/" + period + "@" + revision;
    }
}
