package vn.hanoi.sti.link;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/object-links")
@Tag(name = "links", description = "What carries out what: strategy, plan, programme, policy, objective, indicator")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LinkResource {
    private final LinkService service;

    LinkResource(LinkService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "The graph of objects, from one of them both ways when it is named")
    public LinkGraph getLinkGraph(@QueryParam("rootId") UUID rootId) {
        return service.graph(rootId);
    }

    @POST
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Says that one object is carried out by another")
    @APIResponseSchema(value = LinkGraph.Edge.class, responseCode = "201")
    public RestResponse<LinkGraph.Edge> linkObjects(@Valid @NotNull LinkObjects body) {
        var made = service.link(body);
        return Replies.created(made, 0, "/api/v1/object-links/" + made.id());
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Takes a link away")
    public RestResponse<Void> unlinkObjects(UUID id) {
        service.unlink(id);
        return RestResponse.noContent();
    }
}
