package vn.hanoi.sti.evidence;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

/** Where uploads begin, by the tus protocol's extension of creation. */
@Path("/api/v1/evaluations/{id}")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@RunOnVirtualThread
class BeginUploadResource {
    private final ResumableUploads uploads;

    BeginUploadResource(ResumableUploads uploads) {
        this.uploads = uploads;
    }

    @POST
    @Path("evidence-uploads")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Begins an upload in parts (tus 1.0.0); its name is the metadata's filename")
    @APIResponse(responseCode = "201", description = "Begun; Location is where the parts go")
    @APIResponse(responseCode = "413", description = "It is too large")
    public RestResponse<Void> beginEvidenceUpload(
            UUID id, @HeaderParam("Upload-Length") String length, @HeaderParam("Upload-Metadata") String metadata) {
        var progress = uploads.begin(id, TusHeaders.bytes("Upload-Length", length), TusHeaders.fileName(metadata));
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.CREATED)
                .header("Location", "/api/v1/evidence-uploads/" + progress.id())
                .header("Tus-Resumable", TusHeaders.VERSION)
                .header("Upload-Offset", progress.offset())
                .build();
    }
}
