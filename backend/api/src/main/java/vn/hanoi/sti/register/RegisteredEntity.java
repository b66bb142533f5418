package vn.hanoi.sti.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.hanoi.sti.shared.time.Ids;

/** A strategy, policy, plan or programme. Its version is that of everything recorded of it. */
@Entity
@Table(name = "registered_object")
class RegisteredEntity {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RegisteredKind kind;

    private String subtype;
    private String code;
    private String nameVi;
    private String nameEn;
    private UUID agencyId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String scope;
    private boolean published;
    private boolean illustrative;
    private String boundBy;
    private LocalDate boundOn;
    private UUID createdBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected RegisteredEntity() {}

    static RegisteredEntity create(RegisteredKind kind, Particulars given, UUID by, Instant at) {
        var object = new RegisteredEntity();
        object.id = Ids.next();
        object.kind = kind;
        object.createdBy = by;
        object.createdAt = at;
        object.change(given, at);
        return object;
    }

    void change(Particulars given, Instant at) {
        subtype = given.subtype();
        code = given.code();
        nameVi = given.nameVi();
        nameEn = given.nameEn();
        agencyId = given.agencyId();
        startsOn = given.startsOn();
        endsOn = given.endsOn();
        scope = given.scope();
        published = given.published();
        illustrative = given.illustrative();
        changedAt = at;
    }

    void endOn(LocalDate day) {
        endsOn = day;
    }

    void bind(String document, LocalDate on) {
        boundBy = document;
        boundOn = on;
    }

    /** What is recorded of it lives in rows of its own; touching gives the object its next version. */
    void touch(Instant at) {
        changedAt = at;
    }

    RegisteredObject facts() {
        return new RegisteredObject(
                id,
                kind,
                new Particulars(
                        subtype, code, nameVi, nameEn, agencyId, startsOn, endsOn, scope, published, illustrative),
                boundBy,
                boundOn,
                version);
    }
}
