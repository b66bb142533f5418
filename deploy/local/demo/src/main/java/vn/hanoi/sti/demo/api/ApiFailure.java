package vn.hanoi.sti.demo.api;

/** A refusal or a failure to reach a service; the message holds the request and the whole problem body. */
public final class ApiFailure extends RuntimeException {
    private final int status;

    ApiFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    ApiFailure(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status, 0 when there was no answer. */
    public int status() {
        return status;
    }
}
