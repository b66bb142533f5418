package vn.hanoi.sti.catalogue;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/organizations")
@Tag(name = "organizations", description = "The register of public science and technology organizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrganizationResource {
    private final OrganizationService service;

    OrganizationResource(OrganizationService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "Organizations, by page; the search knows earlier names too")
    public Page<OrganizationRow> listOrganizations(
            @Valid @BeanParam PageQuery query,
            @QueryParam("function") OrganizationFunction function,
            @QueryParam("governingBodyId") UUID governingBodyId,
            @QueryParam("active") Boolean active) {
        return service.page(query, new OrganizationRepository.Filter(function, governingBodyId, active));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "One organization with its names and where it came from")
    public RestResponse<OrganizationView> getOrganization(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records an organization; without agencyId its body is made below the governing body")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "201")
    public RestResponse<OrganizationView> createOrganization(@Valid @NotNull SaveOrganization body) {
        return created(service.create(body));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Changes or corrects an organization's particulars")
    public RestResponse<OrganizationView> changeOrganization(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveOrganization body) {
        var view = service.change(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("{id}/names")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Gives an organization a new official name from a day on")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "201")
    public RestResponse<OrganizationView> renameOrganization(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RenameOrganization body) {
        return created(service.rename(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/successions")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records that this organization came of another by merger, split or conversion")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "201")
    public RestResponse<OrganizationView> recordSuccession(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordSuccession body) {
        return created(service.recordSuccession(id, Versions.required(ifMatch), body));
    }

    private static RestResponse<OrganizationView> created(OrganizationView view) {
        return Replies.created(view, view.version(), "/api/v1/organizations/" + view.id());
    }
}
