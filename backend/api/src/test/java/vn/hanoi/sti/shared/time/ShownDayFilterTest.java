package vn.hanoi.sti.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another day is shown where the deployment is for demonstrations, to who reads, and nowhere else. */
@Tag("fast")
class ShownDayFilterTest {
    @ParameterizedTest(name = "demo {0}, {1} {2}: {3}")
    @CsvSource({
        "true, GET, 2026-07-15, 2026-07-15",
        "true, HEAD, 2026-07-15, 2026-07-15",
        "true, GET, , ",
        "true, POST, 2026-07-15, ",
        "true, PUT, 2026-07-15, ",
        "true, DELETE, 2026-07-15, ",
        "false, GET, 2026-07-15, ",
        "false, GET, nonsense, "
    })
    void only_reading_and_only_in_demonstrations(boolean demo, String method, String header, String day) {
        var shown = new ShownDay();
        new ShownDayFilter(shown, demo).filter(request(method, header));
        assertThat(shown.day().map(Object::toString)).isEqualTo(Optional.ofNullable(day));
    }

    private static ContainerRequestContext request(String method, String header) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                ShownDayFilterTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeaderString" -> ShownDayFilter.HEADER.equals(arguments[0]) ? header : null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
