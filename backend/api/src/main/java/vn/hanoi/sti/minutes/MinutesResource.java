package vn.hanoi.sti.minutes;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/meetings/{id}")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MinutesResource {
    private final MinutesService service;

    MinutesResource(MinutesService service) {
        this.service = service;
    }

    @POST
    @Path("closings")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Closes the meeting: every item concluded, every ballot counted; makes the minutes")
    public RestResponse<MinutesView> closeMeeting(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return RestResponse.ok(service.close(id, Versions.required(ifMatch)));
    }

    @GET
    @Path("minutes")
    @PermissionsAllowed(Permissions.COUNCIL_READ)
    @Operation(summary = "The minutes, without items that a conflict of interest closes to the viewer")
    public MinutesView getMinutes(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("minutes/annexes")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Corrects the minutes by a numbered annex; they themselves stand")
    public RestResponse<MinutesView> addAnnex(UUID id, @Valid @NotNull AddAnnex body) {
        return RestResponse.ok(service.add(id, body));
    }
}
