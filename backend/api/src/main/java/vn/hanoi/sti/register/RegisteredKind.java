package vn.hanoi.sti.register;

/** What a registered object is. */
public enum RegisteredKind {
    STRATEGY,
    POLICY,
    PLAN,
    PROGRAMME
}
