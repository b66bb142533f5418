package vn.hanoi.sti.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void usualPortsCanBeMovedOneByOne() {
        var ports = Ports.usual(Map.of("STI_API_PORT", "18080", "STI_SPA_PORT", " "));
        assertEquals(18080, ports.api());
        assertEquals(5173, ports.spa());
        assertEquals(54329, ports.database());
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        for (var wrong : new String[] {"0", "65536", "abc", "-1"}) {
            var trouble = assertThrows(Trouble.class, () -> Ports.usual(Map.of("STI_DB_PORT", wrong)));
            assertTrue(trouble.getMessage().startsWith("STI_DB_PORT=" + wrong), trouble.getMessage());
        }
    }

    @Test
    void aTakenPortIsToldWithItsHolderAndTheVariableThatMovesIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            var trouble = assertThrows(
                    Trouble.class,
                    () -> Ports.free(Map.of("STI_KEYCLOAK_PORT", port)).requireFree());
            assertTrue(trouble.getMessage().contains("Port " + port + " (Keycloak)"), trouble.getMessage());
            assertTrue(
                    trouble.getMessage()
                            .contains("pid " + ProcessHandle.current().pid()),
                    trouble.getMessage());
            assertTrue(trouble.getMessage().contains("STI_KEYCLOAK_PORT=<port>"), trouble.getMessage());
        }
    }

    @Test
    void freePortsAreFreeAndDifferent() {
        var ports = Ports.free(Map.of());
        ports.requireFree();
        assertEquals(
                6,
                java.util.stream.IntStream.of(
                                ports.spa(),
                                ports.api(),
                                ports.keycloak(),
                                ports.keycloakManagement(),
                                ports.database(),
                                ports.mail())
                        .distinct()
                        .count());
    }
}
