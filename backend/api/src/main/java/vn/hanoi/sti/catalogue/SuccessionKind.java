package vn.hanoi.sti.catalogue;

/** How an organization came of another. */
enum SuccessionKind {
    MERGER,
    SPLIT,
    CONVERSION
}
