package vn.hanoi.sti.catalogue;

/** What a yearly list names (plan sections II.1 to II.4). */
public enum ListKind {
    ORGANIZATION,
    POLICY,
    PLAN,
    /** By stage: a programme can stand on a list with more than one. */
    PROGRAMME
}
