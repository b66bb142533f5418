package vn.hanoi.sti.shared.problem;

import jakarta.ws.rs.core.Response;

/** Builds the wire form of a problem. */
public final class ProblemBodies {
    private ProblemBodies() {}

    public static ProblemBody of(Problem problem, String instance, String traceId) {
        var reason = Response.Status.fromStatusCode(problem.status());
        return new ProblemBody(
                "/problems/" + problem.code(),
                problem.code(),
                reason == null ? "Refused" : reason.getReasonPhrase(),
                problem.status(),
                problem.getMessage(),
                instance,
                traceId,
                problem.errors(),
                problem.members());
    }
}
