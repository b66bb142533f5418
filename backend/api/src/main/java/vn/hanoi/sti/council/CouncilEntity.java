package vn.hanoi.sti.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.conflict.QuorumRule;
import vn.hanoi.sti.shared.time.Ids;

/** A council as its decision sets it up. */
@Entity
@Table(name = "council")
class CouncilEntity {
    @Id
    private UUID id;

    private String nameVi;
    private String decisionNumber;
    private LocalDate decidedOn;
    private UUID documentId;
    private int quorumNumerator;
    private int quorumDenominator;
    private int quorumMinimum;
    private boolean quorumChair;
    private boolean quorumSecretary;
    private int lookbackYears;

    @Enumerated(EnumType.STRING)
    private Anonymity anonymity;

    @Enumerated(EnumType.STRING)
    private CouncilState state;

    private UUID createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected CouncilEntity() {}

    static CouncilEntity create(SaveCouncil said, Viewer by, Instant at) {
        var council = new CouncilEntity();
        council.id = Ids.next();
        council.state = CouncilState.ACTIVE;
        council.createdBy = by.personId();
        council.createdAt = at;
        council.save(said);
        return council;
    }

    void save(SaveCouncil said) {
        nameVi = said.nameVi().strip();
        decisionNumber = said.decisionNumber().strip();
        decidedOn = said.decidedOn();
        documentId = said.documentId();
        quorumNumerator = said.quorum().numerator();
        quorumDenominator = said.quorum().denominator();
        quorumMinimum = said.quorum().minimum();
        quorumChair = said.quorum().chair();
        quorumSecretary = said.quorum().secretary();
        lookbackYears = said.lookbackYears();
        anonymity = said.anonymity();
    }

    void dissolve() {
        state = CouncilState.DISSOLVED;
    }

    QuorumRule rule() {
        return new QuorumRule(quorumNumerator, quorumDenominator, quorumMinimum, quorumChair, quorumSecretary);
    }

    QuorumTerms terms() {
        return new QuorumTerms(quorumNumerator, quorumDenominator, quorumMinimum, quorumChair, quorumSecretary);
    }

    public UUID getId() {
        return id;
    }

    public String getNameVi() {
        return nameVi;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public UUID getDocumentId() {
        return documentId;
    }

    public int getLookbackYears() {
        return lookbackYears;
    }

    public Anonymity getAnonymity() {
        return anonymity;
    }

    public CouncilState getState() {
        return state;
    }

    public long getVersion() {
        return version;
    }
}
