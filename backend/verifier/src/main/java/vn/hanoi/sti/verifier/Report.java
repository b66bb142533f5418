package vn.hanoi.sti.verifier;

import java.util.List;

/** Everything that was looked at, in order; the worst decides. */
record Report(List<Check> checks) {
    Report {
        checks = List.copyOf(checks);
    }

    static Report unreadable(String key, Object... params) {
        return new Report(List.of(Check.unreadable(key, params)));
    }

    /** The worst of the checks. */
    Verdict verdict() {
        return checks.stream().map(Check::verdict).reduce(Verdict.EQUAL, Verdict::worse);
    }
}
