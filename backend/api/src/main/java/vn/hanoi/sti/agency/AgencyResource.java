package vn.hanoi.sti.agency;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/agencies")
@Tag(name = "agencies", description = "Agencies, communes and organizations as bodies in one tree")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgencyResource {
    private final AgencyService service;

    AgencyResource(AgencyService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.AGENCY_READ)
    @Operation(summary = "Bodies, by page")
    public Page<AgencyRow> listAgencies(
            @Valid @BeanParam PageQuery query,
            @QueryParam("kind") AgencyKind kind,
            @QueryParam("parentId") UUID parentId,
            @QueryParam("activeOn") LocalDate activeOn) {
        return service.page(query, kind, parentId, activeOn);
    }

    @GET
    @Path("tree")
    @PermissionsAllowed(Permissions.AGENCY_READ)
    @Operation(summary = "The tree of bodies that exist on a day, today when none is given")
    public List<AgencyNode> getAgencyTree(@QueryParam("on") LocalDate on) {
        return service.tree(on);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.AGENCY_READ)
    @Operation(summary = "One body with its members")
    public RestResponse<AgencyView> getAgency(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @PermissionsAllowed(Permissions.AGENCY_WRITE)
    @RecordedChange
    @Operation(summary = "Records a body")
    @APIResponseSchema(value = AgencyView.class, responseCode = "201")
    public RestResponse<AgencyView> createAgency(@Valid @NotNull SaveAgency body) {
        var view = service.create(body);
        return Replies.created(view, view.version(), "/api/v1/agencies/" + view.id());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permissions.AGENCY_WRITE)
    @RecordedChange
    @Operation(summary = "Changes a body")
    public RestResponse<AgencyView> changeAgency(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveAgency body) {
        var view = service.change(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }
}
