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

/** A person stands for an agency, between two dates, both inclusive. */
@Entity
@Table(name = "membership")
class MembershipEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private PersonEntity person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    private AgencyEntity agency;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private long version;

    protected MembershipEntity() {}

    static MembershipEntity create(PersonEntity person, AgencyEntity agency, AddMembership request) {
        var membership = new MembershipEntity();
        membership.id = Ids.next();
        membership.person = person;
        membership.agency = agency;
        membership.role = request.role();
        membership.validFrom = request.validFrom();
        membership.validTo = request.validTo();
        return membership;
    }

    void endOn(LocalDate day) {
        validTo = day;
    }

    public UUID getId() {
        return id;
    }

    public PersonEntity getPerson() {
        return person;
    }

    public AgencyEntity getAgency() {
        return agency;
    }

    public MembershipRole getRole() {
        return role;
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
