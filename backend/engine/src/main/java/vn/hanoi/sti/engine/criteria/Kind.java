package vn.hanoi.sti.engine.criteria;

/** What a criteria set evaluates. A template is inherited from and never graded. */
public enum Kind {
    TEMPLATE,
    POLICY,
    PLAN,
    PROGRAMME,
    ORGANIZATION
}
