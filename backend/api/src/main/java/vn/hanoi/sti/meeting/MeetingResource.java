package vn.hanoi.sti.meeting;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/meetings/{id}")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeetingResource {
    private final MeetingService service;

    MeetingResource(MeetingService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.COUNCIL_READ)
    @Operation(summary = "One meeting, without the items that a conflict of interest closes to the viewer")
    public RestResponse<MeetingView> getMeeting(UUID id) {
        return reply(service.get(id));
    }

    @PUT
    @PermissionsAllowed({Permissions.COUNCIL_WRITE, Permissions.INTEREST_DECLARE})
    @RecordedChange
    @Operation(summary = "Changes a planned meeting and its agenda")
    public RestResponse<MeetingView> changeMeeting(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveMeeting body) {
        return reply(service.change(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("invitations")
    @PermissionsAllowed({Permissions.COUNCIL_WRITE, Permissions.INTEREST_DECLARE})
    @RecordedChange
    @Operation(summary = "Invites every member")
    public RestResponse<MeetingView> inviteToMeeting(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return reply(service.invite(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("openings")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Opens the meeting; by its chair or secretary")
    public RestResponse<MeetingView> openMeeting(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return reply(service.open(id, Versions.required(ifMatch)));
    }

    private static RestResponse<MeetingView> reply(MeetingView view) {
        return Replies.ok(view, view.version());
    }
}
