package vn.hanoi.sti.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that a client can act on (RFC 9457). Thrown by services, turned into {@code application/problem+json}
 * by {@link ProblemMappers}. {@code code} is stable and dotted; people's words for it live in the SPA.
 */
public final class Problem extends RuntimeException {
    private final int status;
    private final String code;
    private final transient List<ProblemError> errors;
    private final transient Map<String, Object> members;

    private Problem(int status, String code, String detail, List<ProblemError> errors, Map<String, Object> members) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.members = members;
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, List.of(), Map.of());
    }

    /** 400: the request cannot be read. */
    public static Problem unreadable(String code, String detail) {
        return of(400, code, detail);
    }

    /** 403: signed in, but not allowed. */
    public static Problem forbidden() {
        return of(403, "auth.forbidden", "This account lacks the permission.");
    }

    /** 404: absent, or not visible to this viewer; the two are never told apart. */
    public static Problem notFound() {
        return of(404, "resource.not-found", "There is no such resource, or it is not visible to this account.");
    }

    /** 409: a good request in the wrong state. */
    public static Problem conflict(String code, String detail) {
        return of(409, code, detail);
    }

    /** 422: readable, but it breaks a rule; every gap at once. */
    public static Problem unprocessable(String code, String detail, List<ProblemError> errors) {
        return new Problem(422, code, detail, errors, Map.of());
    }

    public static Problem unprocessable(String code, String detail) {
        return of(422, code, detail);
    }

    /** The same problem with one more member in its body. */
    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(status, code, getMessage(), errors, more);
    }

    /** The same problem naming these gaps. */
    public Problem withErrors(List<ProblemError> gaps) {
        return new Problem(status, code, getMessage(), gaps, members);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<ProblemError> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return members;
    }
}
