package vn.hanoi.sti.request;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "data-requests", description = "What units are asked for, sent on record")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignRequestResource {
    private final RequestService service;

    CampaignRequestResource(RequestService service) {
        this.service = service;
    }

    @GET
    @Path("data-request-preview")
    @PermissionsAllowed(Permissions.CAMPAIGN_WRITE)
    @Operation(summary = "Who would receive what, the deadline in words, and who would not see it")
    public RequestPreview previewDataRequests(UUID id) {
        return service.preview(id);
    }

    @GET
    @Path("data-requests")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "The requests that were sent, of the units that the viewer may see")
    public DataRequestRow.All listDataRequests(UUID id) {
        return service.sent(id);
    }

    @POST
    @Path("data-requests")
    @PermissionsAllowed(Permissions.CAMPAIGN_WRITE)
    @RecordedChange
    @Operation(summary = "Sends each of these units what it owes; a unit gets it once")
    public RestResponse<DataRequestRow.All> sendDataRequests(UUID id, @Valid @NotNull SendRequests body) {
        return RestResponse.ok(service.send(id, body));
    }
}
