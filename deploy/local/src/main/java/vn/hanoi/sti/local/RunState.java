package vn.hanoi.sti.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which processes belong to a stack. The launcher holds a lock that the system takes away with the process, so a stale
 * file can't be mistaken for a running stack; a remembered process counts only if its start time matches too.
 */
final class RunState {
    /** The order in which programs are ended: each before what it uses. */
    static final List<String> STOP_ORDER = List.of("demo", "spa", "api", "keycloak", "postgres");

    /** Linux counts start times from boot; setting the clock moves what they look like. */
    private static final long CLOCK_DRIFT_MS = 3_000;

    private final Path folder;
    private RandomAccessFile file;
    private FileLock lock;

    RunState(Path folder) {
        this.folder = folder;
        Folders.create(folder);
    }

    /** Takes the lock; false when another launcher runs this stack. */
    boolean acquire() {
        try {
            file = new RandomAccessFile(folder.resolve("launcher").toFile(), "rw");
            lock = file.getChannel().tryLock(1_000_000, 1, false);
            if (lock == null) {
                file.close();
                return false;
            }
            file.setLength(0);
            file.writeBytes(Long.toString(ProcessHandle.current().pid()));
            return true;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException failure) {
            throw new Trouble("Cannot write to %s: %s".formatted(folder, failure.getMessage()), failure);
        }
    }

    /** Gives the lock back. */
    void release() {
        try {
            if (lock != null) {
                file.setLength(0);
                lock.release();
                file.close();
                lock = null;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The launcher that holds the lock now. */
    Optional<ProcessHandle> runningLauncher() {
        if (acquire()) {
            release();
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readString(folder.resolve("launcher")).strip()));
        } catch (IOException | NumberFormatException unreadable) {
            throw new Trouble("Another launcher holds " + folder + " but left no process id: end it by hand");
        }
    }

    void remember(String service, ProcessHandle process) {
        var started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.writeString(folder.resolve(service + ".pid"), process.pid() + " " + started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void forget(String service) {
        try {
            Files.deleteIfExists(folder.resolve(service + ".pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The remembered process, if it is still that process and alive. */
    Optional<ProcessHandle> alive(String service) {
        var remembered = folder.resolve(service + ".pid");
        if (!Files.exists(remembered)) {
            return Optional.empty();
        }
        try {
            var parts = Files.readString(remembered).strip().split(" ");
            long pid = Long.parseLong(parts[0]);
            long started = Long.parseLong(parts[1]);
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .startInstant()
                            .map(at -> Math.abs(at.toEpochMilli() - started) < CLOCK_DRIFT_MS)
                            .orElse(false));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Ends what a launcher that was killed left behind, in the usual order. */
    void endLeftovers() {
        for (var service : STOP_ORDER) {
            alive(service).ifPresent(process -> {
                Console.line("  Ending %s of an earlier run (pid %d)".formatted(service, process.pid()));
                Service.end(process, service.equals("postgres") ? "INT" : "TERM", Duration.ofSeconds(30));
            });
            forget(service);
        }
    }
}
