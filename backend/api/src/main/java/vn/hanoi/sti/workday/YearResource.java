package vn.hanoi.sti.workday;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/calendar-years")
@Tag(name = "calendar", description = "Legal deadlines, days off, and the calendar that people subscribe to")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class YearResource {
    private final YearService service;

    YearResource(YearService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.CALENDAR_READ)
    @Operation(summary = "Public holidays and exchanged days of every year that was entered, and the rules of counting")
    public YearView.All listCalendarYears() {
        return service.all();
    }

    @GET
    @Path("{year}")
    @PermissionsAllowed(Permissions.CALENDAR_READ)
    @Operation(summary = "Those of one year; an empty one of version 0 where nothing was entered")
    public RestResponse<YearView> getCalendarYear(int year) {
        return shown(service.get(year));
    }

    @PUT
    @Path("{year}")
    @PermissionsAllowed(Permissions.CALENDAR_WRITE)
    @RecordedChange
    @Operation(summary = "Replaces the days off of a year, all of them")
    public RestResponse<YearView> saveCalendarYear(
            int year, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveYear body) {
        return shown(service.save(year, Versions.required(ifMatch), body));
    }

    private static RestResponse<YearView> shown(YearView view) {
        return Replies.ok(view, view.version());
    }
}
