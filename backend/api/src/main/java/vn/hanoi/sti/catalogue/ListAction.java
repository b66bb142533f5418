package vn.hanoi.sti.catalogue;

/** What may be done to a yearly list. */
enum ListAction {
    EDIT,
    PROPOSE,
    SUBMIT,
    APPROVE,
    RETURN
}
