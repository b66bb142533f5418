package vn.hanoi.sti.meeting;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/meetings/{id}")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProceedingResource {
    private final ProceedingService service;

    ProceedingResource(ProceedingService service) {
        this.service = service;
    }

    @POST
    @Path("attendances")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "A member arrives, or comes back")
    public RestResponse<MeetingView> recordAttendance(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordAttendance body) {
        return reply(service.arrive(id, Versions.required(ifMatch), body));
    }

    @PUT
    @Path("attendances/{attendanceId}")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "A member leaves, or the times are put right")
    public RestResponse<MeetingView> changeAttendance(
            UUID id,
            UUID attendanceId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ChangeAttendance body) {
        return reply(service.attend(id, attendanceId, Versions.required(ifMatch), body));
    }

    @PUT
    @Path("items/{itemId}/conclusion")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "What the council concludes, with the quorum of that moment")
    public RestResponse<MeetingView> concludeItem(
            UUID id, UUID itemId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SayConclusion body) {
        return reply(service.conclude(id, itemId, Versions.required(ifMatch), body));
    }

    @POST
    @Path("items/{itemId}/dissents")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "A member's dissent, kept word for word")
    public RestResponse<MeetingView> recordDissent(UUID id, UUID itemId, @Valid @NotNull SayDissent body) {
        return reply(service.dissent(id, itemId, body));
    }

    @POST
    @Path("tasks")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "What is to be done after the meeting")
    public RestResponse<MeetingView> addMeetingTask(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AddTask body) {
        return reply(service.addTask(id, Versions.required(ifMatch), body));
    }

    @DELETE
    @Path("tasks/{taskId}")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Strikes a task out while the meeting is open")
    public RestResponse<MeetingView> removeMeetingTask(UUID id, UUID taskId, @HeaderParam("If-Match") String ifMatch) {
        return reply(service.removeTask(id, taskId, Versions.required(ifMatch)));
    }

    private static RestResponse<MeetingView> reply(MeetingView view) {
        return Replies.ok(view, view.version());
    }
}
