package vn.hanoi.sti.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.hanoi.sti.shared.time.Ids;

/** The one place where a failure becomes a response. */
@Singleton
class ProblemMappers {
    private static final String MEDIA_TYPE = "application/problem+json";

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        return respond(problem, uri, null);
    }

    @ServerExceptionMapper
    Response replayed(ReplayedResponse replay) {
        var response = Response.status(replay.status()).header("Idempotent-Replayed", "true");
        replay.headers().forEach(response::header);
        if (replay.body() != null) {
            response.type("application/json").entity(replay.body());
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, UriInfo uri) {
        var errors = Violations.errors(failure);
        var query = errors.stream().allMatch(e -> e.pointer().startsWith("#"));
        var problem = query
                ? Problem.unreadable("request.query.invalid", "A parameter is not valid.")
                        .withErrors(errors)
                : Problem.unprocessable("request.invalid", "The request breaks a rule.", errors);
        return respond(problem, uri, null);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure, UriInfo uri) {
        return respond(json(failure), uri, null);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException failure, UriInfo uri) {
        return respond(json(failure), uri, null);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException cause) {
            return respond(json(cause), uri, null);
        }
        var status = failure.getResponse().getStatus();
        if (status == 404 && failure.getCause() != null && pathIsWellFormed(uri)) {
            // JAX-RS answers 404 when a query parameter has the wrong form; the resource is there.
            var problem = Problem.unreadable("request.query.invalid", "A parameter is not valid.");
            return respond(problem.withErrors(namedIn(failure.getCause(), uri)), uri, null);
        }
        var problem = switch (status) {
            case 400 -> Problem.unreadable("request.malformed", "The request cannot be read.");
            case 401 -> Problem.of(401, "auth.required", "Sign in first.");
            case 403 -> Problem.forbidden();
            // JAX-RS answers 404 when a path parameter has the wrong form: there is no such resource.
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "request.method", "This method is not offered here.");
            case 406 -> Problem.of(406, "request.accept", "This media type is not offered here.");
            case 413 -> Problem.of(413, "request.too-large", "The request is too large.");
            case 415 -> Problem.of(415, "request.media-type", "This media type is not read here.");
            default ->
                status < 500
                        ? Problem.of(status, "request.refused", "The request was refused.")
                        : Problem.of(status, "internal", "Something failed on the server.");
        };
        return respond(problem, uri, null);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException failure, UriInfo uri) {
        return challenge(Problem.of(401, "auth.required", "Sign in first."), uri);
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException failure, UriInfo uri) {
        var expired = failure.getMessage() != null && failure.getMessage().contains("exp")
                || failure.getCause() != null
                        && String.valueOf(failure.getCause().getMessage()).contains("no longer valid");
        return challenge(
                expired
                        ? Problem.of(401, "auth.token.expired", "The token has expired.")
                        : Problem.of(401, "auth.token.invalid", "The token is not one of ours."),
                uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri) {
        return respond(Problem.forbidden(), uri, null);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure, UriInfo uri) {
        return respond(Problem.of(412, "concurrency.stale", "Somebody else changed it meanwhile."), uri, null);
    }

    @ServerExceptionMapper
    Response constraint(org.hibernate.exception.ConstraintViolationException failure, UriInfo uri) {
        var name = failure.getConstraintName();
        return respond(
                Problem.conflict("database.constraint", "The change collides with what is recorded.")
                        .with("constraint", name == null ? "unknown" : name),
                uri,
                null);
    }

    @ServerExceptionMapper(priority = 10_000)
    Response unexpected(Throwable failure, UriInfo uri) {
        var traceId = Ids.next().toString();
        Log.errorf(failure, "unexpected failure trace=%s path=%s", traceId, uri.getPath());
        return respond(Problem.of(500, "internal", "Something failed on the server."), uri, traceId);
    }

    /** Whatever could not be converted says its text, not its name: the parameters with that text are meant. */
    private static List<ProblemError> namedIn(Throwable cause, UriInfo uri) {
        var message = String.valueOf(cause.getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter ->
                        parameter.getValue().stream().anyMatch(text -> !text.isEmpty() && message.contains(text)))
                .map(parameter -> ProblemError.at("#query/" + parameter.getKey(), "request.query.invalid"))
                .sorted(Comparator.comparing(ProblemError::pointer))
                .toList();
    }

    private static boolean pathIsWellFormed(UriInfo uri) {
        return uri.getPathParameters().values().stream().flatMap(List::stream).allMatch(ProblemMappers::isId);
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text) != null;
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static Problem json(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                Problem.unreadable("request.unknown-property", "The request has a property that is not known.")
                        .withErrors(List.of(ProblemError.at(
                                pointer(unknown),
                                "request.unknown-property",
                                Map.of("property", unknown.getPropertyName()))));
            case MismatchedInputException mismatch
            when mismatch.getPath().isEmpty() && mismatch.getMessage().contains("No content") ->
                Problem.unreadable("request.missing-body", "The request has no body.");
            case JsonMappingException mapping ->
                Problem.unreadable("request.wrong-type", "A value has the wrong type or form.")
                        .withErrors(List.of(ProblemError.at(pointer(mapping), "request.wrong-type")));
            default -> Problem.unreadable("request.malformed", "The request is not well-formed JSON.");
        };
    }

    private static String pointer(JsonMappingException failure) {
        var pointer = new StringBuilder();
        for (var step : failure.getPath()) {
            pointer.append('/');
            pointer.append(
                    step.getFieldName() != null
                            ? step.getFieldName().replace("~", "~0").replace("/", "~1")
                            : String.valueOf(step.getIndex()));
        }
        return pointer.toString();
    }

    private static Response challenge(Problem problem, UriInfo uri) {
        return Response.fromResponse(respond(problem, uri, null))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Response respond(Problem problem, UriInfo uri, String traceId) {
        var body = ProblemBodies.of(
                problem, uri == null ? null : uri.getRequestUri().getPath(), traceId);
        var response = Response.status(problem.status()).type(MEDIA_TYPE).entity(body);
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return response.build();
    }
}
