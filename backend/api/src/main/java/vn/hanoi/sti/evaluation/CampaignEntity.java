package vn.hanoi.sti.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.shared.time.Ids;

/** One round of evaluations over an approved yearly list, bound to one published criteria set. */
@Entity
@Table(name = "campaign")
class CampaignEntity {
    static final String ORGANIZATION = "ORGANIZATION";
    private static final int DATA_YEARS = 3;

    @Id
    private UUID id;

    private UUID yearlyListId;
    private int listYear;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String nameVi;
    private UUID criteriaSetId;
    private String criteriaSetCode;
    private int criteriaSetVersion;
    private boolean official;

    @Enumerated(EnumType.STRING)
    private AppraisalMethod method;

    private int dataFrom;
    private int dataTo;
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private Instant openedAt;
    private UUID openedBy;

    @Version
    private long version;

    protected CampaignEntity() {}

    /**
     * Opens a campaign; the data years of organizations are the three before the year of the list (plan section II.4), of
     * other objects each has its own period.
     */
    static CampaignEntity open(OpenCampaign request, Basis basis, UUID by, Instant at) {
        var campaign = new CampaignEntity();
        campaign.id = Ids.next();
        campaign.yearlyListId = request.yearlyListId();
        campaign.listYear = basis.year();
        campaign.kind = basis.kind();
        campaign.nameVi = request.nameVi();
        campaign.criteriaSetId = request.criteriaSetId();
        campaign.criteriaSetCode = basis.criteriaSetCode();
        campaign.criteriaSetVersion = basis.criteriaSetVersion();
        campaign.official = basis.official();
        campaign.method = request.method();
        campaign.stage = request.stage();
        campaign.dataFrom = campaign.ofOrganizations() ? basis.year() - DATA_YEARS : basis.year();
        campaign.dataTo = campaign.ofOrganizations() ? basis.year() - 1 : basis.year();
        campaign.deadline = request.deadline();
        campaign.state = CampaignState.OPEN;
        campaign.openedAt = at;
        campaign.openedBy = by;
        return campaign;
    }

    /** What a campaign takes from its list and from its criteria set. */
    record Basis(int year, String kind, String criteriaSetCode, int criteriaSetVersion, boolean official) {}

    void close() {
        state = CampaignState.CLOSED;
    }

    private boolean ofOrganizations() {
        return kind.equals(ORGANIZATION);
    }

    List<Integer> dataYears() {
        return IntStream.rangeClosed(dataFrom, dataTo).boxed().toList();
    }

    public UUID getId() {
        return id;
    }

    public UUID getYearlyListId() {
        return yearlyListId;
    }

    public AppraisalMethod getMethod() {
        return method;
    }

    public int getListYear() {
        return listYear;
    }

    public String getKind() {
        return kind;
    }

    /** Of programmes, else null. */
    public Stage getStage() {
        return stage;
    }

    public String getNameVi() {
        return nameVi;
    }

    public UUID getCriteriaSetId() {
        return criteriaSetId;
    }

    public String getCriteriaSetCode() {
        return criteriaSetCode;
    }

    public int getCriteriaSetVersion() {
        return criteriaSetVersion;
    }

    public boolean isOfficial() {
        return official;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public CampaignState getState() {
        return state;
    }

    public long getVersion() {
        return version;
    }
}
