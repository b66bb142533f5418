package vn.hanoi.sti.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A name that an organization bore between two days, both inclusive. */
@Entity
@Table(name = "organization_name")
class OrganizationNameEntity {
    @Id
    private UUID id;

    private UUID organizationId;
    private String nameVi;
    private String nameEn;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String document;

    protected OrganizationNameEntity() {}

    static OrganizationNameEntity first(OrganizationEntity organization) {
        return of(
                organization.getId(),
                organization.getNameVi(),
                organization.getNameEn(),
                organization.getFoundedOn(),
                null);
    }

    static OrganizationNameEntity next(UUID organizationId, RenameOrganization request) {
        return of(organizationId, request.nameVi(), request.nameEn(), request.validFrom(), request.document());
    }

    private static OrganizationNameEntity of(
            UUID organizationId, String nameVi, String nameEn, LocalDate from, String document) {
        var name = new OrganizationNameEntity();
        name.id = Ids.next();
        name.organizationId = organizationId;
        name.nameVi = nameVi;
        name.nameEn = nameEn;
        name.validFrom = from;
        name.document = document;
        return name;
    }

    void correct(String newNameVi, String newNameEn) {
        nameVi = newNameVi;
        nameEn = newNameEn;
    }

    void beginOn(LocalDate day) {
        validFrom = day;
    }

    void endOn(LocalDate day) {
        validTo = day;
    }

    public UUID getId() {
        return id;
    }

    public UUID getOrganizationId() {
        return organizationId;
    }

    public String getNameVi() {
        return nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getDocument() {
        return document;
    }
}
