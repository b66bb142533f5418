package vn.hanoi.sti.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemBodies;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Refuses a body that says it is too large before a byte of it is read, in the same form as every refusal. */
@ApplicationScoped
class RequestSizeGuard {
    /** Room for the other parts of a multipart request. */
    private static final long OVERHEAD = 64 * 1024;

    private final ObjectMapper json;
    private final long maxBytes;

    RequestSizeGuard(ObjectMapper json, @ConfigProperty(name = "sti.content.max-file-bytes") long maxBytes) {
        this.json = json;
        this.maxBytes = maxBytes;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE + 100).handler(this::check);
    }

    private void check(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        if (length == null || Long.parseLong(length) <= maxBytes + OVERHEAD) {
            context.next();
            return;
        }
        var problem = Problem.of(413, "request.too-large", "The request is too large.")
                .withErrors(List.of(ProblemError.at(
                        "#header/Content-Length", "request.too-large", Map.of("maxBytes", Long.toString(maxBytes)))));
        try {
            var body = json.writeValueAsString(
                    ProblemBodies.of(problem, context.request().path(), null));
            var origin = context.request().getHeader("Origin");
            var response = context.response()
                    .setStatusCode(413)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Connection", "close");
            if (origin != null) {
                // Without it the browser hides this answer from the page that must show it.
                response.putHeader("Access-Control-Allow-Origin", origin);
            }
            // The rest of the body is never read, so the connection cannot serve another request.
            response.end(body).onComplete(sent -> context.request().connection().close());
        } catch (JsonProcessingException failure) {
            context.fail(failure);
        }
    }
}
