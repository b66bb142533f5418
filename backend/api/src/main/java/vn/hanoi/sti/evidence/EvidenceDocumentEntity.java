package vn.hanoi.sti.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.time.Ids;

/** A document of one evaluation; its files are its revisions, and what is known of it is said in versions. Written once. */
@Entity
@Immutable
@Table(name = "evidence_document")
class EvidenceDocumentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private int dataFrom;
    private int dataTo;
    private UUID createdBy;
    private Instant createdAt;

    @OneToMany(mappedBy = "document")
    @OrderBy("revision")
    @Fetch(FetchMode.SUBSELECT)
    private List<EvidenceRevisionEntity> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "document")
    @OrderBy("version")
    @Fetch(FetchMode.SUBSELECT)
    private List<ParticularsEntity> particulars = new ArrayList<>();

    protected EvidenceDocumentEntity() {}

    static EvidenceDocumentEntity create(EvaluationCase evaluation, Viewer by, Instant at) {
        var document = new EvidenceDocumentEntity();
        document.id = Ids.next();
        document.evaluationId = evaluation.id();
        document.agencyId = evaluation.agencyId();
        document.dataFrom = evaluation.dataYears().getFirst();
        document.dataTo = evaluation.dataYears().getLast();
        document.createdBy = by.personId();
        document.createdAt = at;
        return document;
    }

    EvidenceRevisionEntity revise(StoredFile file, Viewer by, Instant at) {
        var revision = EvidenceRevisionEntity.create(this, revisions.size() + 1, file, by, at);
        revisions.add(revision);
        return revision;
    }

    EvidenceRevisionEntity newest() {
        return revisions.getLast();
    }

    /** Says what is known of it from now on. */
    ParticularsEntity say(Particulars said, Viewer by, Instant at) {
        var saved = ParticularsEntity.create(this, particulars.size() + 1, said, by, at);
        particulars.add(saved);
        return saved;
    }

    ParticularsEntity known() {
        return particulars.getLast();
    }

    String title() {
        return known().said().title();
    }

    /** Whether what it covers can say nothing of this data year, or without one of any. */
    boolean outside(String period) {
        var said = known().said();
        var yearly = period != null && !period.equals(LinkRules.SINGLE);
        return ParticularsRules.outside(
                said.periodFrom(),
                said.periodTo(),
                yearly ? Integer.parseInt(period) : dataFrom,
                yearly ? Integer.parseInt(period) : dataTo);
    }

    public UUID getId() {
        return id;
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public List<EvidenceRevisionEntity> getRevisions() {
        return revisions;
    }

    public List<ParticularsEntity> getParticulars() {
        return particulars;
    }
}
