package vn.hanoi.sti.shared.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Strong ETags made of a version number, and the comparison that every change must pass. */
public final class Versions {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version in an {@code If-Match} header.
     *
     * @throws Problem 428 when absent, 400 when it is not one of our ETags
     */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "concurrency.if-match.required", "Send If-Match with the ETag that you read.");
        }
        var matcher = ETAG.matcher(ifMatch.trim());
        if (!matcher.matches()) {
            throw Problem.unreadable("request.header.invalid", "If-Match must hold one ETag of ours.")
                    .withErrors(List.of(ProblemError.at("#header/If-Match", "request.header.invalid")));
        }
        return Long.parseLong(matcher.group(1));
    }

    /** @throws Problem 412 when the versions differ */
    public static void check(long expected, long actual) {
        if (expected != actual) {
            throw stale(actual);
        }
    }

    public static Problem stale(long actual) {
        return overtaken()
                .withErrors(List.of(
                        ProblemError.at("#header/If-Match", "concurrency.stale", Map.of("currentEtag", etag(actual)))))
                .with("currentEtag", etag(actual));
    }

    /** Two changes met in the database, and the other one won: which version stands is not known here. */
    static Problem overtaken() {
        return Problem.of(412, "concurrency.stale", "Somebody else changed it meanwhile.");
    }
}
