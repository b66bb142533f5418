package vn.hanoi.sti.audit;

/** The order in which the log is read: whoever replays it starts at the beginning, whoever looks something up at the end. */
enum AuditOrder {
    OLDEST_FIRST("seq > :after", "seq"),
    NEWEST_FIRST("(:after = 0 or seq < :after)", "seq desc");

    /** Which entries follow the one with the number {@code :after}; 0 stands before all of them. */
    final String following;

    final String by;

    AuditOrder(String following, String by) {
        this.following = following;
        this.by = by;
    }
}
