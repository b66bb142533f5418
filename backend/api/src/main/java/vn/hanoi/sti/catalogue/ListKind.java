package vn.hanoi.sti.catalogue;

/** What a yearly list names. */
enum ListKind {
    ORGANIZATION
}
