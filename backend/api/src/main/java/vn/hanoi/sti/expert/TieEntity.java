package vn.hanoi.sti.expert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.engine.conflict.Tie;
import vn.hanoi.sti.shared.time.Ids;

/** What else ties an expert to a body; saved anew with the expert. */
@Entity
@Immutable
@Table(name = "expert_tie")
class TieEntity {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "expert_id")
    private ExpertEntity expert;

    private int position;

    @Enumerated(EnumType.STRING)
    private Tie.Kind kind;

    private UUID agencyId;
    private String bodyName;
    private LocalDate validTo;
    private String note;

    protected TieEntity() {}

    static TieEntity of(ExpertEntity expert, int position, SaveExpert.Interest said, String name) {
        var tie = new TieEntity();
        tie.id = Ids.next();
        tie.expert = expert;
        tie.position = position;
        tie.kind = said.kind();
        tie.agencyId = said.agencyId();
        tie.bodyName = name;
        tie.validTo = said.to();
        tie.note = ExpertEntity.text(said.note());
        return tie;
    }

    Tie fact() {
        return new Tie(kind, agencyId == null ? null : agencyId.toString(), bodyName, validTo, note);
    }

    ExpertView.Interest view() {
        return new ExpertView.Interest(kind, agencyId, bodyName, validTo, note);
    }
}
