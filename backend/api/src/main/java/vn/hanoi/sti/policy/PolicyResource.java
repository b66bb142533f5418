package vn.hanoi.sti.policy;

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
import vn.hanoi.sti.register.RegisteredPhase;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/policies")
@Tag(
        name = "policies",
        description = "Incentive policies, their data from before and after, and what was noted of them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PolicyResource {
    private final PolicyService service;

    PolicyResource(PolicyService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "Policies, by page: the published ones, and those of the own agencies")
    public Page<PolicyRow> listPolicies(
            @Valid @BeanParam PageQuery query,
            @QueryParam("type") PolicyType type,
            @QueryParam("agencyId") UUID agencyId,
            @QueryParam("phase") RegisteredPhase phase) {
        return service.page(query, type, agencyId, phase);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_READ)
    @Operation(summary = "One policy with its data set and what was noted of it")
    public RestResponse<PolicyView> getPolicy(UUID id) {
        return shown(service.get(id));
    }

    @POST
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Records a policy")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    public RestResponse<PolicyView> createPolicy(@Valid @NotNull SavePolicy body) {
        return created(service.create(body));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permissions.CATALOGUE_WRITE)
    @RecordedChange
    @Operation(summary = "Changes a policy's particulars")
    public RestResponse<PolicyView> changePolicy(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SavePolicy body) {
        return shown(service.change(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/figures")
    @PermissionsAllowed({Permissions.CATALOGUE_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Adds a figure to the data set; another one after the first needs a reason")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    public RestResponse<PolicyView> recordPolicyFigure(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordFigure body) {
        return created(service.figure(id, Versions.required(ifMatch), body));
    }

    @POST
    @Path("{id}/notes")
    @PermissionsAllowed({Permissions.CATALOGUE_WRITE, Permissions.OBJECTIVE_WRITE})
    @RecordedChange
    @Operation(summary = "Notes coordination, a difficulty or a risk")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    public RestResponse<PolicyView> notePolicy(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecordNote body) {
        return created(service.note(id, Versions.required(ifMatch), body));
    }

    private static RestResponse<PolicyView> shown(PolicyView view) {
        return Replies.ok(view, view.version());
    }

    private static RestResponse<PolicyView> created(PolicyView view) {
        return Replies.created(view, view.version(), "/api/v1/policies/" + view.id());
    }
}
