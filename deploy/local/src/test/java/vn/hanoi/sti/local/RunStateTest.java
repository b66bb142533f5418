package vn.hanoi.sti.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {
    @TempDir
    Path folder;

    @Test
    void aProgramIsRememberedUntilItEnds() {
        var state = new RunState(folder);
        var service = Service.start("api", List.of("sleep", "60"), Map.of(), folder, folder.resolve("log"), state);
        assertEquals(service.pid(), state.alive("api").orElseThrow().pid());
        service.stop("TERM", Duration.ofSeconds(5));
        assertTrue(state.alive("api").isEmpty());
    }

    @Test
    void anotherProcessWithTheSameIdIsLeftAlone() throws IOException {
        var state = new RunState(folder);
        // This very process, but remembered with the start time of one long gone.
        Files.writeString(folder.resolve("api.pid"), ProcessHandle.current().pid() + " 1000");
        assertTrue(state.alive("api").isEmpty());
        state.endLeftovers();
        assertFalse(Files.exists(folder.resolve("api.pid")));
    }

    @Test
    void leftoversOfAKilledLauncherAreEndedWithTheirChildren() throws Exception {
        var state = new RunState(folder);
        var shell = List.of("sh", "-c", "trap '' TERM; sleep 61 & wait; sleep 61");
        var service = Service.start("keycloak", shell, Map.of(), folder, folder.resolve("log"), state);
        var leader = ProcessHandle.of(service.pid()).orElseThrow();
        for (int i = 0; i < 50 && leader.descendants().findAny().isEmpty(); i++) {
            Service.pause(50);
        }
        var child = leader.descendants().findFirst().orElseThrow();
        Service.end(leader, "TERM", Duration.ofMillis(500));
        leader.onExit().get(5, TimeUnit.SECONDS);
        child.onExit().get(5, TimeUnit.SECONDS);
        assertFalse(child.isAlive());
    }

    @Test
    void aStaleFileDoesNotLookLikeARunningLauncher() throws IOException {
        Files.writeString(
                folder.resolve("launcher"),
                Long.toString(ProcessHandle.current().pid()));
        assertTrue(new RunState(folder).runningLauncher().isEmpty());
    }
}
