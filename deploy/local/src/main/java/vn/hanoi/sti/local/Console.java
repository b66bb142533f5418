package vn.hanoi.sti.local;

import java.time.Duration;

/** What the person sees: one line a step, with its time. */
final class Console {
    private Console() {}

    static void line(String text) {
        System.out.println(text);
        System.out.flush();
    }

    /** Prints the step, runs it, prints how long it took. */
    static void step(String title, Runnable work) {
        System.out.printf("  %-58s", title);
        System.out.flush();
        var begun = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException failure) {
            line("failed");
            throw failure;
        }
        line("%5.1f s".formatted(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0));
    }
}
