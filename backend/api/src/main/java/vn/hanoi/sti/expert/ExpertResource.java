package vn.hanoi.sti.expert;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

@Path("/api/v1/experts")
@Tag(name = "experts", description = "Who can be asked to judge, and what stands in their way")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExpertResource {
    private final ExpertService service;

    ExpertResource(ExpertService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.EXPERT_READ)
    @Operation(summary = "Experts by page; words search names and specialties")
    public Page<ExpertRow> listExperts(@Valid @BeanParam PageQuery query, @QueryParam("active") Boolean active) {
        return service.page(query, active);
    }

    @POST
    @PermissionsAllowed(Permissions.EXPERT_WRITE)
    @RecordedChange
    @Operation(summary = "Adds a person to the register")
    @APIResponseSchema(value = ExpertView.class, responseCode = "201")
    public RestResponse<ExpertView> registerExpert(@Valid @NotNull SaveExpert body) {
        var view = service.register(body);
        return Replies.created(view, view.version(), "/api/v1/experts/" + view.id());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.EXPERT_READ)
    @Operation(summary = "One expert with employers and interests")
    public RestResponse<ExpertView> getExpert(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(Permissions.EXPERT_WRITE)
    @RecordedChange
    @Operation(summary = "Saves what is known of an expert; seats they hold are checked anew")
    public RestResponse<ExpertView> changeExpert(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveExpert body) {
        var view = service.change(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }

    @GET
    @Path("{id}/conflicts")
    @PermissionsAllowed(Permissions.EXPERT_READ)
    @Operation(
            summary =
                    "What stands between the person and evaluations, before anybody invites them; no account is needed")
    public ConflictView.All checkExpert(
            UUID id,
            @QueryParam("campaignId") UUID campaignId,
            @QueryParam("evaluationId") @Size(max = 200) List<UUID> evaluationIds,
            @QueryParam("years") @DefaultValue("5") @Min(0) @Max(30) int years) {
        return service.check(id, campaignId, evaluationIds == null ? List.of() : evaluationIds, years);
    }
}
