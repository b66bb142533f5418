package vn.hanoi.sti.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.CertificationDelegates;
import vn.hanoi.sti.shared.time.Ids;

/** A member put in charge of certifying for the head. */
@Entity
@Table(name = "certification_delegation")
class DelegationEntity {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Id
    private UUID id;

    private UUID agencyId;
    private UUID headId;
    private String headName;
    private UUID delegateId;
    private String delegateName;
    private String documentNumber;
    private LocalDate documentDate;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant createdAt;
    private Instant revokedAt;
    private UUID revokedBy;
    private String revokedReason;

    @Version
    private long version;

    protected DelegationEntity() {}

    static DelegationEntity create(
            UUID agency, Viewer head, UUID delegate, String delegateName, DelegateCertification by, Instant at) {
        var delegation = new DelegationEntity();
        delegation.id = Ids.next();
        delegation.agencyId = agency;
        delegation.headId = head.personId();
        delegation.headName = head.displayName();
        delegation.delegateId = delegate;
        delegation.delegateName = delegateName;
        delegation.documentNumber = by.documentNumber().strip();
        delegation.documentDate = by.documentDate();
        delegation.validFrom = by.validFrom();
        delegation.validTo = by.validTo();
        delegation.createdAt = at;
        return delegation;
    }

    void revoke(UUID by, String reason, Instant at) {
        revokedAt = at;
        revokedBy = by;
        revokedReason = reason;
    }

    boolean standing(LocalDate day) {
        return revokedAt == null && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    CertificationDelegates.Delegation fact() {
        return new CertificationDelegates.Delegation(
                id, headId, headName, "số " + documentNumber + " ngày " + DAY.format(documentDate));
    }

    DelegationsView.Item view(LocalDate today) {
        return new DelegationsView.Item(
                id,
                headName,
                delegateName,
                documentNumber,
                documentDate,
                validFrom,
                validTo,
                revokedAt,
                revokedReason,
                standing(today),
                version);
    }

    UUID getId() {
        return id;
    }

    UUID getAgencyId() {
        return agencyId;
    }

    UUID getHeadId() {
        return headId;
    }

    Instant getRevokedAt() {
        return revokedAt;
    }

    long getVersion() {
        return version;
    }
}
