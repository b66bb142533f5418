package vn.hanoi.sti.shared.time;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * Lets a demonstration look at another day. Only what is read is shown as of that day: whatever changes happens today.
 * Where the deployment is not one for demonstrations the header is passed over.
 */
@Provider
class ShownDayFilter implements ContainerRequestFilter {
    static final String HEADER = "X-Demonstration-Day";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ShownDay shown;
    private final boolean allowed;

    ShownDayFilter(ShownDay shown, @ConfigProperty(name = "sti.demo") boolean demo) {
        this.shown = shown;
        this.allowed = demo;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var day = request.getHeaderString(HEADER);
        if (!allowed || day == null || !READING.contains(request.getMethod())) {
            return;
        }
        try {
            shown.set(LocalDate.parse(day));
        } catch (DateTimeException unreadable) {
            throw Problem.unreadable("request.header.invalid", HEADER + " must hold a day, for example 2026-07-15.")
                    .withErrors(List.of(ProblemError.at("#header/" + HEADER, "request.header.invalid")));
        }
    }
}
