package vn.hanoi.sti.collection;

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
import vn.hanoi.sti.evaluation.ReturnReason;
import vn.hanoi.sti.shared.time.Ids;

/** One word of the department on an indicator. Written once: another word is the next revision. */
@Entity
@Immutable
@Table(name = "appraisal")
class AppraisalEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;
    private int revision;

    @Enumerated(EnumType.STRING)
    private AppraisalDecision decision;

    private Integer level;

    @Enumerated(EnumType.STRING)
    private ReturnReason reasonCode;

    private String reason;
    private int seenValues;
    private int seenEvidence;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;

    protected AppraisalEntity() {}

    /** What is said. @param code only of a return */
    record Word(AppraisalDecision decision, Integer level, ReturnReason code, String reason) {
        static final Word ACCEPTED = new Word(AppraisalDecision.ACCEPTED, null, null, null);
    }

    static AppraisalEntity create(EvaluationCase evaluation, IndicatorRecord known, Word word, Viewer by, Instant at) {
        var appraisal = new AppraisalEntity();
        appraisal.id = Ids.next();
        appraisal.evaluationId = evaluation.id();
        appraisal.agencyId = evaluation.agencyId();
        appraisal.indicatorCode = known.code();
        appraisal.revision = known.appraisal() == null ? 1 : known.appraisal().revision() + 1;
        appraisal.decision = word.decision();
        appraisal.level = word.level();
        appraisal.reasonCode = word.code();
        appraisal.reason = word.reason();
        appraisal.seenValues = known.savedRevisions();
        appraisal.seenEvidence = known.evidence().changes();
        appraisal.decidedBy = by.personId();
        appraisal.decidedByName = by.displayName();
        appraisal.decidedAt = at;
        return appraisal;
    }

    Appraisal appraisal() {
        return new Appraisal(
                decision, level, reasonCode, reason, seenValues, seenEvidence, revision, decidedByName, decidedAt);
    }

    /** What it leaves out; null when it does not. */
    LeftOut leftOut() {
        return decision == AppraisalDecision.NOT_APPLICABLE
                ? new LeftOut(indicatorCode, reason, decidedBy, decidedByName, decidedAt, revision)
                : null;
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public String getIndicatorCode() {
        return indicatorCode;
    }
}
