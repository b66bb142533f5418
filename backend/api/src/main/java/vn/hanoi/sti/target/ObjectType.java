package vn.hanoi.sti.target;

/** What a series can be about; each type resolves its ids in {@link TargetObjects}. */
public enum ObjectType {
    ORGANIZATION,
    POLICY,
    PLAN,
    PROGRAMME
}
