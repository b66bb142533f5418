package vn.hanoi.sti.run;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "runs", description = "Classification runs over a campaign, kept with all that their grades follow from")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignRunResource {
    private final RunService service;

    CampaignRunResource(RunService service) {
        this.service = service;
    }

    @GET
    @Path("runs")
    @PermissionsAllowed(Permissions.RUN_READ)
    @Operation(summary = "The campaign's runs, the newest first")
    public RunList listRuns(UUID id) {
        return service.list(id);
    }

    @POST
    @Path("runs")
    @PermissionsAllowed(Permissions.RUN_WRITE)
    @RecordedChange
    @Operation(summary = "Scores the campaign and keeps the run; refused while anything has to be settled first")
    @APIResponseSchema(value = RunView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "Nothing is scored yet, or for a final run not all is approved")
    public RestResponse<RunView> startRun(UUID id, @Valid @NotNull StartRun body) {
        var view = service.start(id, body.kind());
        return Replies.created(view, 1, "/api/v1/runs/" + view.run().id());
    }
}
