package vn.hanoi.sti.link;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/strategies")
@Tag(name = "links")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StrategyResource {
    private final StrategyService service;

    StrategyResource(StrategyService service) {
        this.service = service;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "One strategy")
    public RestResponse<StrategyView> getStrategy(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records a strategy")
    @APIResponseSchema(value = StrategyView.class, responseCode = "201")
    public RestResponse<StrategyView> createStrategy(@Valid @NotNull SaveStrategy body) {
        var view = service.create(body);
        return Replies.created(view, view.version(), "/api/v1/strategies/" + view.id());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Changes a strategy")
    public RestResponse<StrategyView> changeStrategy(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveStrategy body) {
        var view = service.change(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }
}
