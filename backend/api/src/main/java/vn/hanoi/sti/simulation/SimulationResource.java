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

@Path("/api/v1/evaluations/{id}")
@Tag(name = "simulation", description = "What would follow, and how firmly a grade stands; never a result")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SimulationResource {
    private final SimulationService service;

    SimulationResource(SimulationService service) {
        this.service = service;
    }

    @POST
    @Path("simulations")
    @PermissionsAllowed(Permissions.SIMULATION_RUN)
    @RecordedChange
    @Operation(summary = "Tries other weights, bounds or scores out on one evaluation; the log keeps that it was done")
    @APIResponseSchema(value = SimulationView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "There is no result to try out on yet")
    public RestResponse<SimulationView> simulateEvaluation(UUID id, @Valid @NotNull Moves body) {
        return RestResponse.ok(service.evaluation(id, body));
    }
}
