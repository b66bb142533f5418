package vn.hanoi.sti.conclusion;

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
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.shared.time.Ids;

/** One wording of a conclusion. Written once. */
@Entity
@Immutable
@Table(name = "conclusion")
class ConclusionEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private Design design;

    private String comparison;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    private String reasons;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected ConclusionEntity() {}

    static ConclusionEntity of(EvaluationCase evaluation, int revision, RecordConclusion given, Viewer by, Instant at) {
        var conclusion = new ConclusionEntity();
        conclusion.id = Ids.next();
        conclusion.evaluationId = evaluation.id();
        conclusion.agencyId = evaluation.agencyId();
        conclusion.revision = revision;
        conclusion.design = given.design();
        conclusion.comparison = Particulars.text(given.comparison());
        conclusion.recommendation = given.recommendation();
        conclusion.reasons = Particulars.text(given.reasons());
        conclusion.recordedBy = by.personId();
        conclusion.recordedByName = by.displayName();
        conclusion.recordedAt = at;
        return conclusion;
    }

    int revision() {
        return revision;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    Design design() {
        return design;
    }

    String reasons() {
        return reasons;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    ConclusionView.Wording view() {
        return new ConclusionView.Wording(
                revision, design, comparison, recommendation, reasons, recordedByName, recordedAt);
    }
}
