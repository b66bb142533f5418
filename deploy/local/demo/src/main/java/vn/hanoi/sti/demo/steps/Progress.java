package vn.hanoi.sti.demo.steps;

import java.io.PrintStream;
import vn.hanoi.sti.demo.api.Account;

/** One line for each thing done, with the seconds since the start. Safe for several threads. */
public final class Progress {
    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Says who did what. */
    public void done(Account account, String what) {
        say(account.title() + ": " + what);
    }

    public void say(String what) {
        synchronized (out) {
            out.printf("%6.1f s  %s%n", seconds(), what);
            out.flush();
        }
    }

    public double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
