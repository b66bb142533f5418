package vn.hanoi.sti.request;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me/sections")
@Tag(name = "me")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MySectionResource {
    private final UnitRequestService service;

    MySectionResource(UnitRequestService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(summary = "Sections that the person signed in looks after")
    public UnitRequestView.AllMine listMySections() {
        return service.mine();
    }
}
