package vn.hanoi.sti.register;

/** Of which time of a policy an objective speaks. */
public enum ObjectivePhase {
    /** As it stood before the policy was issued. */
    BEFORE,
    /** As the policy set it. */
    AFTER
}
