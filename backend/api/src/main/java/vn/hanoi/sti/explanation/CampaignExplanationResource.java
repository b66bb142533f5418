package vn.hanoi.sti.explanation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "explanations")
@RunOnVirtualThread
class CampaignExplanationResource {
    private final WindowService windows;

    CampaignExplanationResource(WindowService windows) {
        this.windows = windows;
    }

    @GET
    @Path("explanations")
    @PermissionsAllowed(Permissions.RESULT_READ_EARLY)
    @Operation(summary = "Windows and explanations of a campaign, those that wait for an answer first")
    public CampaignExplanations getCampaignExplanations(UUID id) {
        return windows.ofCampaign(id);
    }

    @POST
    @Path("explanation-windows")
    @PermissionsAllowed({Permissions.APPRAISAL_WRITE, Permissions.RESULT_PROPOSE})
    @RecordedChange
    @Operation(summary = "Opens a window for every scored evaluation of a campaign that has none running")
    public RestResponse<CampaignExplanations> openCampaignExplanationWindows(UUID id, @Valid @NotNull OpenWindow body) {
        return RestResponse.ok(windows.openForCampaign(id, body));
    }
}
