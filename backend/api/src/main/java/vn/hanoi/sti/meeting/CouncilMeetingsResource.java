package vn.hanoi.sti.meeting;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/councils/{id}/meetings")
@Tag(
        name = "meetings",
        description = "Meetings of a council: agenda, attendance, quorum, ballots, conclusions, minutes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CouncilMeetingsResource {
    private final MeetingService service;

    CouncilMeetingsResource(MeetingService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.COUNCIL_READ)
    @Operation(summary = "Meetings of a council, newest first; for its members and who watches over councils")
    public MeetingRow.Listed listMeetings(UUID id) {
        return service.list(id);
    }

    @POST
    @PermissionsAllowed({Permissions.COUNCIL_WRITE, Permissions.INTEREST_DECLARE})
    @RecordedChange
    @Operation(summary = "Calls a meeting, with its agenda")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public RestResponse<MeetingView> callMeeting(UUID id, @Valid @NotNull SaveMeeting body) {
        var view = service.create(id, body);
        return Replies.created(view, view.version(), "/api/v1/meetings/" + view.id());
    }
}
