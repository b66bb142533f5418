package vn.hanoi.sti.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.shared.time.Ids;

/** A public science and technology organization. */
@Entity
@Table(name = "organization")
class OrganizationEntity {
    @Id
    private UUID id;

    private String code;
    private String nameVi;
    private String nameEn;
    private String shortName;
    private UUID agencyId;
    private UUID governingBodyId;
    private LocalDate foundedOn;
    private LocalDate dissolvedOn;
    private Integer autonomyGroup;
    private String electronicId;
    private String taxCode;
    private String budgetUnitCode;
    private String registrationNumber;
    private LocalDate registrationIssuedOn;
    private LocalDate registrationExpiresOn;
    private boolean illustrative;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "organization_function", joinColumns = @JoinColumn(name = "organization_id"))
    @MapKeyColumn(name = "function_code")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "share")
    private Map<OrganizationFunction, BigDecimal> functions = new HashMap<>();

    @Version
    private long version;

    protected OrganizationEntity() {}

    static OrganizationEntity create(SaveOrganization request, UUID agencyId, FunctionShares shares, Instant at) {
        var organization = new OrganizationEntity();
        organization.id = Ids.next();
        organization.code = request.code();
        organization.agencyId = agencyId;
        organization.change(request, shares, at);
        return organization;
    }

    /** Takes over everything but the code and the body, which stay for life. */
    void change(SaveOrganization request, FunctionShares shares, Instant at) {
        nameVi = request.nameVi();
        nameEn = request.nameEn();
        shortName = request.shortName();
        governingBodyId = request.governingBodyId();
        foundedOn = request.foundedOn();
        dissolvedOn = request.dissolvedOn();
        autonomyGroup = request.autonomyGroup();
        electronicId = request.identifiers().electronicId();
        taxCode = request.identifiers().taxCode();
        budgetUnitCode = request.identifiers().budgetUnitCode();
        registrationNumber = request.registration().number();
        registrationIssuedOn = request.registration().issuedOn();
        registrationExpiresOn = request.registration().expiresOn();
        illustrative = request.illustrative();
        functions.keySet().retainAll(shares.shares().keySet());
        functions.putAll(shares.shares());
        changedAt = at;
    }

    void rename(String newNameVi, String newNameEn, Instant at) {
        nameVi = newNameVi;
        nameEn = newNameEn;
        changedAt = at;
    }

    /** Names and successions are rows of their own; touching gives the organization its next version. */
    void touch(Instant at) {
        changedAt = at;
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(foundedOn) && (dissolvedOn == null || !day.isAfter(dissolvedOn));
    }

    FunctionShares shares() {
        return new FunctionShares(functions);
    }

    Identifiers identifiers() {
        return new Identifiers(electronicId, taxCode, budgetUnitCode);
    }

    Registration registration() {
        return new Registration(registrationNumber, registrationIssuedOn, registrationExpiresOn);
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getNameVi() {
        return nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getShortName() {
        return shortName;
    }

    public UUID getAgencyId() {
        return agencyId;
    }

    public UUID getGoverningBodyId() {
        return governingBodyId;
    }

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public LocalDate getDissolvedOn() {
        return dissolvedOn;
    }

    public Integer getAutonomyGroup() {
        return autonomyGroup;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    public long getVersion() {
        return version;
    }
}
