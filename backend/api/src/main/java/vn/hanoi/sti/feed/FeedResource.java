package vn.hanoi.sti.feed;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/me/calendar-feed")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FeedResource {
    private final FeedService service;

    FeedResource(FeedService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.CALENDAR_READ)
    @Operation(
            summary =
                    "Whether the person signed in has an address for their calendar program; never the address itself")
    public FeedView getMyCalendarFeed() {
        return service.mine();
    }

    // Not a POST: the answer to one is kept for its repetition, and this one holds a secret that nobody may keep.
    @PUT
    @PermissionsAllowed(Permissions.CALENDAR_READ)
    @RecordedChange
    @Operation(summary = "Makes a new secret address, shown this once; the one before stops working")
    @APIResponseSchema(value = FeedView.class, responseCode = "200")
    public RestResponse<FeedView> replaceMyCalendarFeed(@NotNull NoBody body) {
        return RestResponse.ok(service.create());
    }

    @DELETE
    @PermissionsAllowed(Permissions.CALENDAR_READ)
    @RecordedChange
    @Operation(summary = "Withdraws the address")
    @APIResponseSchema(value = FeedView.class, responseCode = "200")
    public RestResponse<FeedView> revokeMyCalendarFeed() {
        return RestResponse.ok(service.revoke());
    }
}
