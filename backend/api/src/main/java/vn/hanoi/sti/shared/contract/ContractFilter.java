package vn.hanoi.sti.shared.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds what every operation has, so that no resource repeats it: refusals, the idempotency key, the login. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractFilter implements OASFilter {
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read",
            "401", "Not signed in, or the token is not valid",
            "403", "Signed in, but not allowed",
            "404", "Absent, or not visible to this account"));
    private static final Map<String, String> CHANGE_REFUSALS = new TreeMap<>(Map.of(
            "409", "Not allowed in this state",
            "412", "Somebody else changed it meanwhile",
            "422", "It breaks a rule; every gap is named",
            "428", "If-Match is missing"));

    /** What the store takes is what it gives; a resource that gives a stored file says no more than that it is bytes. */
    private static final List<String> STORED = List.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSecurityScheme("keycloak", login());
        contract.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("keycloak", List.of()));
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach(ContractFilter::complete));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        // The requirement stands once for the whole contract.
        operation.setSecurity(null);
        if (method == PathItem.HttpMethod.HEAD) {
            // An answer to it has no body, a refusal neither.
            REFUSALS.forEach((status, words) -> operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(words)));
            return;
        }
        REFUSALS.forEach((status, words) -> refusal(operation, status, words));
        // A resource names the refusals that are its own; what their body is, it need not say.
        List.copyOf(operation.getResponses().getAPIResponses().entrySet()).stream()
                .filter(response -> response.getKey().startsWith("4"))
                .forEach(response -> refusal(
                        operation, response.getKey(), response.getValue().getDescription()));
        if (method == PathItem.HttpMethod.GET) {
            storedFile(operation);
            return;
        }
        CHANGE_REFUSALS.forEach((status, words) -> refusal(operation, status, words));
        var body = operation.getRequestBody();
        var upload =
                body != null && body.getContent() != null && body.getContent().hasMediaType("multipart/form-data");
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(p -> "If-Match".equals(p.getName()))
                    .forEach(p -> p.setRequired(true));
        }
        if (body != null) {
            refusal(operation, "413", "It is too large");
            refusal(operation, "415", "This kind of content is not taken");
        }
        if (!upload && method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .description("A UUID of the caller's; the same request with the same key has one effect")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .format("uuid")));
        }
    }

    private static void storedFile(Operation operation) {
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        var bytes =
                ok == null || ok.getContent() == null ? null : ok.getContent().getMediaType("application/octet-stream");
        if (bytes == null) {
            return;
        }
        var kinds = OASFactory.createContent();
        STORED.forEach(kind -> kinds.addMediaType(kind, bytes));
        ok.setContent(kinds);
        responses.addAPIResponse(
                "304", OASFactory.createAPIResponse().description("The caller has these bytes already"));
    }

    private static void refusal(Operation operation, String status, String words) {
        var responses = operation.getResponses();
        var known = responses.getAPIResponse(status);
        // Quarkus adds a bare "Not Allowed" to secured operations; ours says what the body is.
        if (known == null || known.getContent() == null) {
            responses.addAPIResponse(status, problem(words));
        }
    }

    private static APIResponse problem(String words) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static SecurityScheme login() {
        var config = ConfigProvider.getConfig();
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(config.getValue("sti.openapi.authorization-url", String.class))
                .tokenUrl(config.getValue("sti.openapi.token-url", String.class))
                .scopes(Map.of());
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Keycloak: authorization code with PKCE for people, client credentials for machines")
                .flows(OASFactory.createOAuthFlows().authorizationCode(flow));
    }
}
