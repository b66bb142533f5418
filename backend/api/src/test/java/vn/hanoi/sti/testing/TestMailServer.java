package vn.hanoi.sti.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Names a mail server to the application; a test that wants one there starts it, and so may stop it. */
public class TestMailServer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            return Map.of(
                    "sti.mail.host", "localhost",
                    "sti.mail.port", Integer.toString(free.getLocalPort()),
                    "sti.mail.site", "https://sti.example");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void stop() {}
}
