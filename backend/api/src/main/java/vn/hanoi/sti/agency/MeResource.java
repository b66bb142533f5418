package vn.hanoi.sti.agency;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Tag(name = "me", description = "Who is signed in, and what waits for them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeResource {
    private final MeService service;

    MeResource(MeService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(summary = "The person signed in, their permissions and memberships of today")
    public MeView getMe() {
        return service.me();
    }
}
