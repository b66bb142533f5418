package vn.hanoi.sti.classification;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** One recorded state of what was found; the latest revision counts, earlier ones stay. */
@Entity
@Table(name = "irregularity")
class IrregularityEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private int revision;
    private boolean falseData;
    private String integrityBreach;
    private boolean financialBreach;
    private String document;

    @JoinColumn(name = "document_id")
    @ManyToOne(fetch = FetchType.EAGER)
    private ResultDocumentEntity file;

    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected IrregularityEntity() {}

    static IrregularityEntity of(
            UUID evaluationId, int revision, RecordFindings request, ResultDocumentEntity file, Viewer by, Instant at) {
        var entity = new IrregularityEntity();
        entity.id = Ids.next();
        entity.evaluationId = evaluationId;
        entity.revision = revision;
        entity.falseData = request.falseData();
        entity.integrityBreach = request.integrityBreach() == null
                ? null
                : request.integrityBreach().name();
        entity.financialBreach = request.financialBreach();
        entity.document = request.document();
        entity.file = file;
        entity.recordedBy = by.personId();
        entity.recordedByName = by.displayName();
        entity.recordedAt = at;
        return entity;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    int revision() {
        return revision;
    }

    FindingsView view() {
        return new FindingsView(
                falseData,
                breach(),
                financialBreach,
                document,
                file == null ? null : file.view(),
                recordedByName,
                recordedAt);
    }

    IntegrityBreach breach() {
        return integrityBreach == null ? null : IntegrityBreach.valueOf(integrityBreach);
    }
}
