package vn.hanoi.sti.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/runs/{id}")
@Tag(name = "runs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RunResource {
    private final RunService service;

    RunResource(RunService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.RUN_READ)
    @Operation(summary = "A run with its grades, as kept")
    @APIResponseSchema(RunView.class)
    @APIResponse(responseCode = "409", description = "The run is no longer as it was kept")
    public RunView getRun(UUID id) {
        return service.get(id);
    }

    @GET
    @Path("manifest")
    @PermissionsAllowed(
            value = {Permissions.RUN_READ, Permissions.DATA_READ},
            inclusive = true)
    @Operation(
            summary =
                    "Canonical JSON of the set and of every input, evidence digest, peer and result; its SHA-256 is the run's digest")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", description = "The run is no longer as it was kept")
    public String getRunManifest(UUID id) {
        return service.manifest(id);
    }

    @GET
    @Path("evaluations/{evaluation}/package")
    @PermissionsAllowed(
            value = {Permissions.RUN_READ, Permissions.DATA_READ},
            inclusive = true)
    @Operation(summary = "One evaluation of the run with its criteria set: what the verifier recomputes without us")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", description = "The run is no longer as it was kept")
    public JsonNode getRunPackage(UUID id, UUID evaluation) {
        return service.exported(id, evaluation);
    }

    @GET
    @Path("comparison")
    @PermissionsAllowed(Permissions.RUN_READ)
    @Operation(
            summary = "What changed from one run to the other: every changed input with its effect on points and grade")
    @APIResponseSchema(RunComparison.class)
    @APIResponse(responseCode = "409", description = "A run is no longer as it was kept")
    @APIResponse(responseCode = "422", description = "The runs are of two campaigns")
    public RunComparison compareRuns(UUID id, @NotNull @QueryParam("with") UUID with) {
        return service.compare(id, with);
    }
}
