package vn.hanoi.sti.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A body in the tree. */
@Entity
@Table(name = "agency")
class AgencyEntity {
    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private String nameVi;
    private String nameEn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private AgencyEntity parent;

    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected AgencyEntity() {}

    static AgencyEntity create(SaveAgency request, AgencyEntity parent) {
        var agency = new AgencyEntity();
        agency.id = Ids.next();
        agency.change(request, parent);
        return agency;
    }

    void change(SaveAgency request, AgencyEntity newParent) {
        code = request.code();
        kind = request.kind();
        nameVi = request.nameVi();
        nameEn = request.nameEn();
        parent = newParent;
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    boolean isActiveOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public String getNameVi() {
        return nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public AgencyEntity getParent() {
        return parent;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public long getVersion() {
        return version;
    }
}
