package vn.hanoi.sti.shared.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** See {@link RecordedChange}. Runs after the security checks and after validation of the request. */
@Interceptor
@RecordedChange
@Unremovable
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class RecordedChangeInterceptor {
    private final CurrentVertxRequest request;
    private final IdempotencyStore idempotency;
    private final ChangeRecord record;

    RecordedChangeInterceptor(CurrentVertxRequest request, IdempotencyStore idempotency, ChangeRecord record) {
        this.request = request;
        this.idempotency = idempotency;
        this.record = record;
    }

    @AroundInvoke
    Object around(InvocationContext invocation) {
        var http = request.getCurrent().request();
        // A file upload is recognised by its content's hash, so it carries no key.
        var contentType = http.getHeader("Content-Type");
        var keyed =
                "POST".equals(http.method().name()) && !(contentType != null && contentType.startsWith("multipart/"));
        var key = keyed ? IdempotencyStore.parse(http.getHeader("Idempotency-Key")) : null;
        if (keyed && key == null) {
            throw Problem.unreadable("idempotency.key.required", "Send Idempotency-Key with a UUID of your own.")
                    .withErrors(List.of(ProblemError.at("#header/Idempotency-Key", "idempotency.key.required")));
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            if (key != null) {
                idempotency.claim(
                        key,
                        http.method().name() + " " + http.uri(),
                        http.getHeader("If-Match"),
                        invocation.getParameters());
            }
            var answer = invocation.proceed();
            if (!record.written()) {
                throw new IllegalStateException("a change without an audit entry: " + invocation.getMethod());
            }
            if (key != null) {
                idempotency.complete(key, (RestResponse<?>) answer);
            }
            return answer;
        });
    }
}
