package vn.hanoi.sti.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of a program with everything it started, as the kernel counts it (proportional share). */
final class Memory {
    private Memory() {}

    static String line(String name, ProcessHandle process) {
        long kib = Stream.concat(
                        Stream.of(process), process.descendants().filter(child -> !name.startsWith("launcher")))
                .mapToLong(part -> kib(part.pid()))
                .sum();
        return "  %-12s %8d %7d MB".formatted(name, process.pid(), kib / 1024);
    }

    private static long kib(long pid) {
        try {
            for (var line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
                if (line.startsWith("Pss:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException gone) {
            // Ended meanwhile, or another user's.
        }
        return 0;
    }
}
