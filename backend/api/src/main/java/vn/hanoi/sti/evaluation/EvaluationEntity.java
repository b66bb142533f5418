package vn.hanoi.sti.evaluation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hanoi.sti.catalogue.ListedObject;
import vn.hanoi.sti.shared.time.Ids;

/**
 * The evaluation of one object, with what the approved list says of it. What is called the organization's here and in the
 * first release of the contract is the evaluated object's, of whatever kind its campaign is.
 */
@Entity
@Table(name = "evaluation")
class EvaluationEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private CampaignEntity campaign;

    private UUID organizationId;
    private UUID agencyId;
    private String organizationCode;
    private String organizationName;
    private String organizationNameEn;
    private String governingBodyName;

    @Convert(converter = FunctionsText.class)
    private Map<String, String> functions;

    private LocalDate foundedOn;
    private Integer periodFrom;
    private Integer periodTo;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    private Instant stateSince;
    private boolean returned;
    private LocalDate movedDeadline;
    private LocalDate openUntil;
    private LocalDate receivedOn;
    private String receivedDocument;
    private Instant firstCertifiedAt;
    private String openCells;
    private Instant openedAt;
    private String sealNumber;

    @Version
    private long version;

    protected EvaluationEntity() {}

    static EvaluationEntity open(CampaignEntity campaign, Subject subject, Instant at) {
        var evaluation = new EvaluationEntity();
        evaluation.id = Ids.next();
        evaluation.campaign = campaign;
        evaluation.organizationId = subject.organizationId();
        evaluation.agencyId = subject.agencyId();
        evaluation.organizationCode = subject.code();
        evaluation.organizationName = subject.nameVi();
        evaluation.organizationNameEn = subject.nameEn();
        evaluation.governingBodyName = subject.governingBodyName();
        evaluation.functions = subject.functions();
        evaluation.foundedOn = subject.foundedOn();
        evaluation.periodFrom =
                subject.period() == null ? null : subject.period().from();
        evaluation.periodTo = subject.period() == null ? null : subject.period().to();
        evaluation.state = EvaluationState.COLLECTING;
        evaluation.stateSince = at;
        evaluation.openedAt = at;
        return evaluation;
    }

    /** Whom a new evaluation is about, as the list froze it. */
    record Subject(
            UUID organizationId,
            UUID agencyId,
            String code,
            String nameVi,
            String nameEn,
            String governingBodyName,
            Map<String, String> functions,
            LocalDate foundedOn,
            ListedObject.Period period) {}

    void moveTo(EvaluationState next, boolean byReturn, Instant at) {
        state = next;
        returned = byReturn;
        stateSince = at;
        if (next == EvaluationState.CERTIFIED && firstCertifiedAt == null) {
            firstCertifiedAt = at;
        }
    }

    /** @param cells {@code indicator/period}; empty for the whole dossier */
    void openOnly(Set<String> cells) {
        openCells = cells.isEmpty() ? null : String.join(" ", new TreeSet<>(cells));
    }

    void forgetCertification() {
        firstCertifiedAt = null;
    }

    void receivedOn(LocalDate day, String document) {
        receivedOn = day;
        receivedDocument = document;
    }

    void sealed(String number) {
        sealNumber = number;
    }

    /** @param deadline null for the campaign's; {@code until} null when entry ends with the deadline */
    void setTimes(LocalDate deadline, LocalDate until) {
        movedDeadline = deadline;
        openUntil = until;
    }

    EvaluationCase facts() {
        return new EvaluationCase(
                id,
                campaign.getId(),
                campaign.getListYear(),
                campaign.getKind(),
                campaign.getStage(),
                organizationId,
                agencyId,
                organizationCode,
                organizationName,
                organizationNameEn,
                functions,
                foundedOn,
                state,
                campaign.getCriteriaSetId(),
                years(),
                movedDeadline == null ? campaign.getDeadline() : movedDeadline,
                campaign.getDeadline(),
                openUntil,
                receivedOn,
                firstCertifiedAt,
                openCells == null ? Set.of() : Set.of(openCells.split(" ")),
                openedAt,
                sealNumber,
                version);
    }

    private List<Integer> years() {
        return periodFrom == null
                ? campaign.dataYears()
                : IntStream.rangeClosed(periodFrom, periodTo).boxed().toList();
    }

    public UUID getId() {
        return id;
    }

    public CampaignEntity getCampaign() {
        return campaign;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public String getOrganizationName() {
        return organizationName;
    }

    public String getOrganizationCode() {
        return organizationCode;
    }

    public String getGoverningBodyName() {
        return governingBodyName;
    }

    public EvaluationState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    /** Whether the last act sent it back. */
    public boolean isReturned() {
        return returned;
    }

    public String getReceivedDocument() {
        return receivedDocument;
    }

    public Instant getFirstCertifiedAt() {
        return firstCertifiedAt;
    }

    public long getVersion() {
        return version;
    }
}
