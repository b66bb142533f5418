package vn.hanoi.sti.seal;

/** The number of a seal: of the year, the how many-th. */
record SealNumber(int year, int order) {
    String text() {
        return "XL-" + year + "-" + order;
    }
}
