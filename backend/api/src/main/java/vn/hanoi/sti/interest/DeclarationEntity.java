package vn.hanoi.sti.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.shared.time.Ids;

/** What a member said about one evaluation; saying something else is the next row. */
@Entity
@Immutable
@Table(name = "interest_declaration")
class DeclarationEntity {
    @Id
    private UUID id;

    private UUID councilId;
    private UUID memberId;
    private UUID evaluationId;
    private boolean conflict;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    private String words;
    private Instant at;

    protected DeclarationEntity() {}

    static DeclarationEntity of(Councils.Seat seat, DeclareInterest said, Instant at) {
        var declaration = new DeclarationEntity();
        declaration.id = Ids.next();
        declaration.councilId = seat.councilId();
        declaration.memberId = seat.memberId();
        declaration.evaluationId = said.evaluationId();
        declaration.conflict = said.conflict();
        declaration.kind = said.kind();
        declaration.words = said.conflict() ? said.words().strip() : null;
        declaration.at = at;
        return declaration;
    }

    InterestsView.Declaration view() {
        return new InterestsView.Declaration(conflict, kind, words, at);
    }

    UUID memberId() {
        return memberId;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    boolean conflict() {
        return conflict;
    }

    String words() {
        return words;
    }
}
