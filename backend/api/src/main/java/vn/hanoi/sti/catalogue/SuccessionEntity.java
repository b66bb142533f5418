package vn.hanoi.sti.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** One organization came of another; written once. */
@Entity
@Table(name = "organization_succession")
class SuccessionEntity {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id")
    private OrganizationEntity predecessor;

    private String predecessorName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private OrganizationEntity successor;

    private LocalDate happenedOn;
    private BigDecimal share;
    private String document;

    protected SuccessionEntity() {}

    static SuccessionEntity of(RecordSuccession request, OrganizationEntity predecessor, OrganizationEntity successor) {
        var succession = new SuccessionEntity();
        succession.id = Ids.next();
        succession.kind = request.kind();
        succession.predecessor = predecessor;
        succession.predecessorName = request.predecessorName();
        succession.successor = successor;
        succession.happenedOn = request.on();
        succession.share = request.share() == null ? null : new BigDecimal(request.share());
        succession.document = request.document();
        return succession;
    }

    public UUID getId() {
        return id;
    }

    public SuccessionKind getKind() {
        return kind;
    }

    public OrganizationEntity getPredecessor() {
        return predecessor;
    }

    /** The predecessor's name: today's of one in the register. */
    public String getPredecessorName() {
        return predecessor == null ? predecessorName : predecessor.getNameVi();
    }

    public OrganizationEntity getSuccessor() {
        return successor;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public BigDecimal getShare() {
        return share;
    }

    public String getDocument() {
        return document;
    }
}
