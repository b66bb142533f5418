package vn.hanoi.sti.shared.problem;

import java.util.Map;

/** Thrown to answer a repeated request with the response that the first one got; nothing is done twice. */
public final class ReplayedResponse extends RuntimeException {
    private final int status;
    private final String body;
    private final transient Map<String, String> headers;

    public ReplayedResponse(int status, String body, Map<String, String> headers) {
        super("replayed", null, false, false);
        this.status = status;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }
}
