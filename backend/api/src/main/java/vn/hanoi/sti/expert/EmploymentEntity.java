package vn.hanoi.sti.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.engine.conflict.Employment;
import vn.hanoi.sti.shared.time.Ids;

/** A body for which an expert works or worked; saved anew with the expert. */
@Entity
@Immutable
@Table(name = "expert_employment")
class EmploymentEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "expert_id")
    private ExpertEntity expert;

    private int position;
    private UUID agencyId;
    private String bodyName;
    private String office;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected EmploymentEntity() {}

    /** @param name of the body, as the tree has it or as it was written */
    static EmploymentEntity of(ExpertEntity expert, int position, SaveExpert.Employer said, String name) {
        var employment = new EmploymentEntity();
        employment.id = Ids.next();
        employment.expert = expert;
        employment.position = position;
        employment.agencyId = said.agencyId();
        employment.bodyName = name;
        employment.office = ExpertEntity.text(said.office());
        employment.validFrom = said.from();
        employment.validTo = said.to();
        return employment;
    }

    Employment fact() {
        return new Employment(agencyId == null ? null : agencyId.toString(), bodyName, validFrom, validTo);
    }

    ExpertView.Employer view() {
        return new ExpertView.Employer(agencyId, bodyName, office, validFrom, validTo);
    }
}
