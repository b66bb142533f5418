package vn.hanoi.sti.seal;

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

/** One opening of a sealed result; inserted, never changed. */
@Entity
@Immutable
@Table(name = "result_amendment")
class AmendmentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int ofVersion;
    private String reason;
    private String legalBasis;
    private String documentNumber;
    private LocalDate documentDate;
    private UUID openedBy;
    private String openedByName;
    private Instant openedAt;

    protected AmendmentEntity() {}

    static AmendmentEntity of(EvaluationCase evaluation, int version, Amendment.Basis basis, Viewer by, Instant at) {
        var entity = new AmendmentEntity();
        entity.id = Ids.next();
        entity.evaluationId = evaluation.id();
        entity.agencyId = evaluation.agencyId();
        entity.ofVersion = version;
        entity.reason = basis.reason();
        entity.legalBasis = basis.legalBasis();
        entity.documentNumber = basis.documentNumber();
        entity.documentDate = basis.documentDate();
        entity.openedBy = by.personId();
        entity.openedByName = by.displayName();
        entity.openedAt = at;
        return entity;
    }

    UUID id() {
        return id;
    }

    int ofVersion() {
        return ofVersion;
    }

    Amendment view() {
        return new Amendment(ofVersion, reason, legalBasis, documentNumber, documentDate, openedByName, openedAt);
    }
}
