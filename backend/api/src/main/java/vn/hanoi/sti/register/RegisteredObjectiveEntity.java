package vn.hanoi.sti.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** What an object is to achieve. */
@Entity
@Table(name = "registered_objective")
class RegisteredObjectiveEntity {
    @Id
    private UUID id;

    private UUID objectId;

    @Enumerated(EnumType.STRING)
    private ObjectivePhase phase;

    private String code;
    private String textVi;
    private String textEn;
    private String document;
    private Instant changedAt;

    @Version
    private long version;

    protected RegisteredObjectiveEntity() {}

    static RegisteredObjectiveEntity create(UUID objectId, SaveObjective given, Instant at) {
        var objective = new RegisteredObjectiveEntity();
        objective.id = Ids.next();
        objective.objectId = objectId;
        objective.change(given, at);
        return objective;
    }

    void change(SaveObjective given, Instant at) {
        phase = given.phase();
        code = given.code().strip();
        textVi = Particulars.text(given.textVi());
        textEn = Particulars.text(given.textEn());
        document = Particulars.text(given.document());
        changedAt = at;
    }

    RegisteredObjective facts() {
        return new RegisteredObjective(id, objectId, phase, code, textVi, textEn, document, version);
    }

    UUID id() {
        return id;
    }

    UUID objectId() {
        return objectId;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
