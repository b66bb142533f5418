package vn.hanoi.sti.engine.calendar;

/**
 * Who must do what until when, and what follows otherwise.
 *
 * @param code        stable name, for example {@code TC-1}
 * @param timing      as the law words it
 * @param clause      where it stands
 * @param responsible code of the body or the role that must act
 * @param consequence code of what follows when it does not
 */
public record Obligation(String code, Timing timing, Clause clause, String responsible, String consequence) {

    public Obligation {
        if (code.isBlank() || responsible.isBlank() || consequence.isBlank()) {
            throw new IllegalArgumentException("an obligation names itself, who must act and what follows otherwise");
        }
    }

    /** The same with another time. */
    Obligation at(Timing other) {
        return new Obligation(code, other, clause, responsible, consequence);
    }
}
