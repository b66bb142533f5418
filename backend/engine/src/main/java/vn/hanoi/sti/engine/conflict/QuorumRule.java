package vn.hanoi.sti.engine.conflict;

/**
 * When a council can meet about an evaluation.
 *
 * @param numerator and {@code denominator}: the share of the members entitled for it who must attend
 * @param minimum never fewer than this many, however many are recused
 * @param chair the chair or a vice chair must attend
 * @param secretary the secretary must attend
 */
public record QuorumRule(int numerator, int denominator, int minimum, boolean chair, boolean secretary) {
    public QuorumRule {
        if (numerator < 1 || denominator < numerator || minimum < 1) {
            throw new IllegalArgumentException("a share above 0 and at most 1, and at least one person");
        }
    }
}
