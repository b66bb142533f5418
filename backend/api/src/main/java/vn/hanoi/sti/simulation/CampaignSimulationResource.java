package vn.hanoi.sti.simulation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "simulation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignSimulationResource {
    private final SimulationService service;

    CampaignSimulationResource(SimulationService service) {
        this.service = service;
    }

    @POST
    @Path("simulations")
    @PermissionsAllowed(Permissions.SIMULATION_RUN)
    @RecordedChange
    @Operation(
            summary = "Tries other weights or bounds out on every result of a campaign; the log keeps that it was done")
    @APIResponseSchema(value = CampaignSimulationView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "There is no result to try out on yet")
    public RestResponse<CampaignSimulationView> simulateCampaign(UUID id, @Valid @NotNull Moves body) {
        return RestResponse.ok(service.campaign(id, body));
    }
}
