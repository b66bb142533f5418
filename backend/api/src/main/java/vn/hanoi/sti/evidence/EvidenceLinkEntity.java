package vn.hanoi.sti.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.shared.time.Ids;

/** What a revision proves, and what the appraiser said of it. A link that is taken back stays as a row. */
@Entity
@Table(name = "evidence_link")
class EvidenceLinkEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private EvidenceRevisionEntity revision;

    private UUID documentId;
    private UUID evaluationId;
    private UUID agencyId;
    private String indicatorCode;
    private String period;
    private Integer page;

    @Column(name = "region_x")
    private BigDecimal regionX;

    @Column(name = "region_y")
    private BigDecimal regionY;

    private BigDecimal regionWidth;
    private BigDecimal regionHeight;
    private String quote;

    @Enumerated(EnumType.STRING)
    private LinkDecision decision;

    private String reason;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private UUID createdBy;
    private Instant createdAt;
    private UUID withdrawnBy;
    private Instant withdrawnAt;

    @Version
    private long version;

    protected EvidenceLinkEntity() {}

    static EvidenceLinkEntity create(
            EvidenceRevisionEntity revision, String indicatorCode, String period, Pin pin, Viewer by, Instant at) {
        var link = new EvidenceLinkEntity();
        link.id = Ids.next();
        link.revision = revision;
        link.documentId = revision.getDocument().getId();
        link.evaluationId = revision.getEvaluationId();
        link.agencyId = revision.getAgencyId();
        link.indicatorCode = indicatorCode;
        link.period = period;
        link.page = pin.page();
        if (pin.region() != null) {
            link.regionX = new BigDecimal(pin.region().x());
            link.regionY = new BigDecimal(pin.region().y());
            link.regionWidth = new BigDecimal(pin.region().width());
            link.regionHeight = new BigDecimal(pin.region().height());
        }
        link.quote = pin.quote();
        link.decision = LinkDecision.PENDING;
        link.createdBy = by.personId();
        link.createdAt = at;
        return link;
    }

    Pin pin() {
        return new Pin(page, PinRegion.of(regionX, regionY, regionWidth, regionHeight), quote);
    }

    boolean provesTheSameAs(EvidenceLinkEntity other) {
        return revision.getId().equals(other.revision.getId())
                && indicatorCode.equals(other.indicatorCode)
                && Objects.equals(period, other.period)
                && Objects.equals(page, other.page)
                && Objects.equals(pin().region(), other.pin().region());
    }

    /** A later file of the same document exists. */
    boolean hasNewerRevision() {
        return revision.getDocument().newest().getRevision() > revision.getRevision();
    }

    /** What its document covers can say nothing of the year that it is to prove. */
    boolean isOutside() {
        return revision.getDocument().outside(period);
    }

    /** Who supplied a file does not judge it. */
    boolean isSuppliedBy(Viewer viewer) {
        return revision.getUploadedBy().equals(viewer.personId());
    }

    void withdraw(Viewer by, Instant at) {
        withdrawnBy = by.personId();
        withdrawnAt = at;
    }

    void decide(LinkDecision newDecision, String why, Viewer by, Instant at) {
        decision = newDecision;
        reason = why;
        decidedBy = by.personId();
        decidedByName = by.displayName();
        decidedAt = at;
    }

    public UUID getId() {
        return id;
    }

    public EvidenceRevisionEntity getRevision() {
        return revision;
    }

    public UUID getDocumentId() {
        return documentId;
    }

    public UUID getEvaluationId() {
        return evaluationId;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public String getIndicatorCode() {
        return indicatorCode;
    }

    public String getPeriod() {
        return period;
    }

    public Integer getPage() {
        return page;
    }

    public LinkDecision getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public String getDecidedByName() {
        return decidedByName;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** When it was made, or taken back. */
    Instant changedAt() {
        return isWithdrawn() ? withdrawnAt : createdAt;
    }

    public long getVersion() {
        return version;
    }
}
