package vn.hanoi.sti.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void theEnvironmentSaysWhereTheStackIs() {
        var options = Options.parse(
                List.of(),
                Map.of("STI_API_ORIGIN", "http://localhost:9000", "STI_KEYCLOAK_ORIGIN", "http://localhost:9001"));
        assertEquals("http://localhost:9000", options.api());
        assertEquals("http://localhost:9001/realms/sti", options.realm());
        assertEquals(0, options.waitSeconds());
    }

    @Test
    void argumentsWin() {
        var options = Options.parse(
                List.of("--api", "http://a/", "--keycloak", "http://k/realms/x", "--wait", "--threads", "2"),
                Map.of("STI_API_ORIGIN", "http://localhost:9000"));
        assertEquals(new Options("http://a", "http://k/realms/x", "Minhhoa@2026", 120, 2), options);
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--only", "base"), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--threads", "99"), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--api"), Map.of()));
    }
}
