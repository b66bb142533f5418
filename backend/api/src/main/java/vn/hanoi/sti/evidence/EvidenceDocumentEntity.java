package vn.hanoi.sti.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.content.StoredFile;
import vn.hanoi.sti.shared.time.Ids;

/** A document of one evaluation; what it says lives in its revisions. Written once. */
@Entity
@Immutable
@Table(name = "evidence_document")
class EvidenceDocumentEntity {
    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID agencyId;
    private String title;
    private String issuer;
    private String number;
    private LocalDate issuedOn;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private UUID createdBy;
    private Instant createdAt;

    @OneToMany(mappedBy = "document")
    @OrderBy("revision")
    private List<EvidenceRevisionEntity> revisions = new ArrayList<>();

    protected EvidenceDocumentEntity() {}

    static EvidenceDocumentEntity create(
            UUID evaluationId, UUID agencyId, String title, EvidenceForm.Particulars known, Viewer by, Instant at) {
        var document = new EvidenceDocumentEntity();
        document.id = Ids.next();
        document.evaluationId = evaluationId;
        document.agencyId = agencyId;
        document.title = title;
        document.issuer = known.issuer();
        document.number = known.number();
        document.issuedOn = known.issuedOn();
        document.periodFrom = known.periodFrom();
        document.periodTo = known.periodTo();
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

    public UUID getId() {
        return id;
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public String getTitle() {
        return title;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public List<EvidenceRevisionEntity> getRevisions() {
        return revisions;
    }
}
