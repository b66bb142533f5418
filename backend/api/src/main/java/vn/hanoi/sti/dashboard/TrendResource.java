package vn.hanoi.sti.dashboard;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/indicator-trends")
@Tag(name = "dashboard")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TrendResource {
    private final TrendService service;

    TrendResource(TrendService service) {
        this.service = service;
    }

    @GET
    @Path("choices")
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "Indicators and organizations that can be followed over the years")
    public TrendChoices getTrendChoices() {
        return service.choices();
    }

    @GET
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "One indicator over data years and campaigns, of an organization or of the city")
    @APIResponseSchema(TrendView.class)
    @APIResponse(responseCode = "404", description = "No evaluation of this series or organization can be seen")
    public RestResponse<TrendView> getTrend(
            @QueryParam("set") @NotBlank @Size(max = 100) @Parameter(description = "Code of the criteria set")
                    String set,
            @QueryParam("indicator") @NotBlank @Size(max = 100) @Parameter(description = "Code of the indicator")
                    String indicator,
            @QueryParam("organizationId") @Parameter(description = "Absent for the city as a whole")
                    UUID organizationId) {
        return RestResponse.ok(service.of(set, indicator, organizationId));
    }
}
