package vn.hanoi.sti.shared.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** See {@link RecordedChange}. Runs after the security checks and after validation of the request. */
@Interceptor
@RecordedChange
@Unremovable
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class RecordedChangeInterceptor {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final CurrentVertxRequest request;
    private final IdempotencyStore idempotency;
    private final ChangeRecord record;
    private final LastChange lastChange;

    RecordedChangeInterceptor(
            CurrentVertxRequest request, IdempotencyStore idempotency, ChangeRecord record, LastChange lastChange) {
        this.request = request;
        this.idempotency = idempotency;
        this.record = record;
        this.lastChange = lastChange;
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
        try {
            return changed(invocation, http, key);
        } catch (Problem stale) {
            throw stale.status() == 412 ? withAuthor(stale, http.path()) : stale;
        } catch (OptimisticLockException race) {
            throw withAuthor(Versions.overtaken(), http.path());
        }
    }

    private Object changed(InvocationContext invocation, HttpServerRequest http, UUID key) {
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

    /** Says whose change came first; the caller may see the object, or it would have been answered 404. */
    private Problem withAuthor(Problem stale, String path) {
        return Arrays.stream(path.split("/"))
                .filter(ID.asMatchPredicate())
                .reduce((first, last) -> last)
                .flatMap(id -> lastChange.of(UUID.fromString(id)))
                .map(act -> stale.with("changedBy", act.by()).with("changedAt", act.at()))
                .orElse(stale);
    }
}
