package vn.hanoi.sti.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A program of the stack. It runs in a session of its own, so that Ctrl-C at the terminal reaches only the launcher,
 * which then ends the programs in the right order.
 */
final class Service {
    private final String name;
    private final Path log;
    private final Process process;
    private final RunState state;
    private volatile boolean ready;

    private Service(String name, Path log, Process process, RunState state) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.state = state;
    }

    /** Starts the program; its output goes to the log file, or to the terminal when {@code log} is null. */
    static Service start(
            String name, List<String> command, Map<String, String> environment, Path folder, Path log, RunState state) {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            whole.add("/usr/bin/setsid");
        }
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectOutput(
                log == null ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            state.remember(name, process.toHandle());
            return new Service(name, log, process, state);
        } catch (IOException failure) {
            throw new Trouble("%s did not start: %s".formatted(name, failure.getMessage()), failure);
        }
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    /** The program has answered once. */
    boolean wasReady() {
        return ready;
    }

    /** Waits until the program ends. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Runs the action when the program ends by itself. */
    void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** Waits until the program answers; a program that ends instead is told with the end of its log. */
    void await(Duration atMost, BooleanSupplier answers) {
        var end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new Trouble(
                        name + " ended while starting (exit code " + process.exitValue() + ")." + lastLines());
            }
            if (answers.getAsBoolean()) {
                ready = true;
                return;
            }
            pause(150);
        }
        throw new Trouble("%s does not answer after %d s.%s".formatted(name, atMost.toSeconds(), lastLines()));
    }

    /** Ends the program and everything it started; kills what is still there after the grace time. */
    void stop(String signal, Duration grace) {
        end(process.toHandle(), signal, grace);
        state.forget(name);
    }

    /** Ends a process and its descendants: asks first, kills after the grace time. */
    static void end(ProcessHandle leader, String signal, Duration grace) {
        var family = new ArrayList<>(leader.descendants().toList());
        family.add(leader);
        signal(leader.pid(), signal);
        var end = System.nanoTime() + grace.toNanos();
        while (family.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            // A leader that is gone passes the signal on to nobody: its children are asked one by one.
            if (!leader.isAlive()) {
                family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroy);
            }
            pause(50);
        }
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    /** The end of the log, indented, for a message. */
    String lastLines() {
        if (log == null) {
            return "";
        }
        try {
            var lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            var last = lines.subList(Math.max(0, lines.size() - 12), lines.size());
            return " The end of %s:%n    %s".formatted(log, String.join(System.lineSeparator() + "    ", last));
        } catch (IOException unreadable) {
            return " See " + log;
        }
    }

    private static void signal(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
    }
}
