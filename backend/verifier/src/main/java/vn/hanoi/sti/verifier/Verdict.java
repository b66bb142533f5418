package vn.hanoi.sti.verifier;

/** What a check came to, with the exit code that scripts rely on. */
enum Verdict {
    /** Everything recomputed is equal. */
    EQUAL(0),
    /** Something differs, and the report says where. */
    DIFFERENT(1),
    /** The file is not one that can be recomputed: not there, not JSON, or not of a known form. */
    UNREADABLE(2);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
