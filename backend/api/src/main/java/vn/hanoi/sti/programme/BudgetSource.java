package vn.hanoi.sti.programme;

/** Where money comes from. */
enum BudgetSource {
    CITY,
    CENTRAL,
    ENTERPRISE,
    /** Sponsorship and aid. */
    AID,
    OTHER
}
