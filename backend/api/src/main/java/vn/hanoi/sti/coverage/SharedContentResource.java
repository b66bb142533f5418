package vn.hanoi.sti.coverage;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/shared-contents")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@RunOnVirtualThread
class SharedContentResource {
    private final SharedContentService service;

    SharedContentResource(SharedContentService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Contents that more than one organization supplied; for the department and auditors")
    public SharedContentView listSharedContents() {
        return service.list();
    }

    @PUT
    @Path("{sha256}/conclusion")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(summary = "Concludes whether both may claim it; If-Match \"0\" for a first conclusion")
    @APIResponseSchema(value = SharedContentView.Item.class, responseCode = "200")
    public RestResponse<SharedContentView.Item> concludeSharedContent(
            String sha256, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ConcludeSharedContent body) {
        var view = service.conclude(sha256, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }
}
