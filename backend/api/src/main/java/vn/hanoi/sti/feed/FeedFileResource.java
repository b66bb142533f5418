package vn.hanoi.sti.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For calendar programs, which cannot sign in: who knows the address is let in, to its owner's dates only. */
@Path(FeedService.PATH)
@Tag(name = "calendar")
@RunOnVirtualThread
class FeedFileResource {
    private final FeedService service;

    FeedFileResource(FeedService service) {
        this.service = service;
    }

    @GET
    @Path("{name}")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            summary = "Somebody's own dated duties (RFC 5545), at the address that was made for it; needs no account")
    public RestResponse<String> getCalendarFeed(@Size(max = 100) String name) {
        return RestResponse.ResponseBuilder.ok(service.at(name))
                .header("Cache-Control", "private, max-age=3600")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
