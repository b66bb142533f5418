package vn.hanoi.sti.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** One version of what is known of a document. Written once: another word is the next version. */
@Entity
@Immutable
@Table(name = "evidence_particulars")
class ParticularsEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private EvidenceDocumentEntity document;

    private UUID evaluationId;
    private UUID agencyId;
    private int version;
    private String title;
    private String issuer;
    private String number;
    private LocalDate issuedOn;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    private UUID savedBy;
    private String savedByName;
    private Instant savedAt;

    protected ParticularsEntity() {}

    static ParticularsEntity create(
            EvidenceDocumentEntity document, int version, Particulars said, Viewer by, Instant at) {
        var saved = new ParticularsEntity();
        saved.id = Ids.next();
        saved.document = document;
        saved.evaluationId = document.getEvaluationId();
        saved.agencyId = document.getAgencyId();
        saved.version = version;
        saved.title = said.title();
        saved.issuer = said.issuer();
        saved.number = said.number();
        saved.issuedOn = said.issuedOn();
        saved.periodFrom = said.periodFrom();
        saved.periodTo = said.periodTo();
        saved.validFrom = said.validFrom();
        saved.validTo = said.validTo();
        saved.confidentiality = said.confidentiality();
        saved.savedBy = by.personId();
        saved.savedByName = by.displayName();
        saved.savedAt = at;
        return saved;
    }

    Particulars said() {
        return new Particulars(
                title, issuer, number, issuedOn, periodFrom, periodTo, validFrom, validTo, confidentiality);
    }

    public int getVersion() {
        return version;
    }

    public String getSavedByName() {
        return savedByName;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
