package vn.hanoi.sti.submission;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "checks", description = "What is looked at before a dossier is handed in")
@RunOnVirtualThread
class CheckResource {
    private final CheckService checks;
    private final OutputService outputs;

    CheckResource(CheckService checks, OutputService outputs) {
        this.checks = checks;
        this.outputs = outputs;
    }

    @GET
    @Path("checks")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "What the rules find in a dossier: errors block, warnings need a comment, hints do neither")
    public ChecksView listChecks(UUID id) {
        return checks.checks(id);
    }

    @POST
    @Path("check-comments")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Keeps what the organization says of warnings")
    public RestResponse<ChecksView> commentChecks(UUID id, @Valid @NotNull CommentChecks body) {
        return RestResponse.ok(checks.comment(id, body));
    }

    @GET
    @Path("claimed-outputs")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Outputs claimed by name behind the counts, list by list")
    public ClaimedListsView listClaimedOutputs(UUID id) {
        return outputs.lists(id);
    }

    @PUT
    @Path("claimed-outputs/{code}/{period}")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(
            summary = "Replaces the list of one cell; If-Match holds the revision that was read, \"0\" for a first one")
    public RestResponse<ClaimedListsView.Listed> saveClaimedOutputs(
            UUID id,
            String code,
            String period,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull SaveClaimedOutputs body) {
        var view = outputs.save(id, code, period, Versions.required(ifMatch), body);
        return Replies.ok(view, view.revision());
    }
}
