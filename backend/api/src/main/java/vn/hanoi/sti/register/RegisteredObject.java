package vn.hanoi.sti.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An object as other rooms see it.
 *
 * @param boundBy the decision by which its objectives and indicators bind, null while they do not
 */
public record RegisteredObject(
        UUID id, RegisteredKind kind, Particulars particulars, String boundBy, LocalDate boundOn, long version) {
    public String code() {
        return particulars.code();
    }

    public String nameVi() {
        return particulars.nameVi();
    }

    public UUID agencyId() {
        return particulars.agencyId();
    }

    public LocalDate startsOn() {
        return particulars.startsOn();
    }

    public LocalDate endsOn() {
        return particulars.endsOn();
    }

    public RegisteredPhase phase(LocalDate today) {
        return RegisteredPhase.on(today, startsOn(), endsOn());
    }
}
