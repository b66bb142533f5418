package vn.hanoi.sti.local;

/** Something the person at the keyboard can mend; the message is one line that says how. */
final class Trouble extends RuntimeException {
    Trouble(String message) {
        super(message);
    }

    Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
