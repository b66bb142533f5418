package vn.hanoi.sti.evaluation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/campaigns")
@Tag(name = "campaigns", description = "Rounds of evaluations over an approved yearly list")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignResource {
    private final CampaignService service;

    CampaignResource(CampaignService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.CAMPAIGN_READ)
    @Operation(summary = "Campaigns, the newest year first, with counts by state of what the viewer may see")
    public Page<CampaignRow> listCampaigns(
            @Valid @BeanParam PageQuery query, @QueryParam("state") CampaignState state) {
        return service.page(query, state);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permissions.CAMPAIGN_READ)
    @Operation(summary = "One campaign")
    public RestResponse<CampaignRow> getCampaign(UUID id) {
        var view = service.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @PermissionsAllowed(Permissions.CAMPAIGN_WRITE)
    @RecordedChange
    @Operation(
            summary = "Opens a campaign: one evaluation per organization of an approved list, bound to a published set")
    @APIResponseSchema(value = CampaignRow.class, responseCode = "201")
    public RestResponse<CampaignRow> openCampaign(@Valid @NotNull OpenCampaign body) {
        var view = service.open(body);
        return Replies.created(view, view.version(), "/api/v1/campaigns/" + view.id());
    }
}
