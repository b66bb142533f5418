package vn.hanoi.sti.evidence;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;

/** One upload by the tus protocol, version 1.0.0; completed, it becomes evidence by an act of its own. */
@Path("/api/v1/evidence-uploads/{uploadId}")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@RunOnVirtualThread
class ResumableUploadResource {
    private final ResumableUploads uploads;
    private final EvidenceBatch batch;

    ResumableUploadResource(ResumableUploads uploads, EvidenceBatch batch) {
        this.uploads = uploads;
        this.batch = batch;
    }

    @HEAD
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @Operation(summary = "How much of an upload is there")
    @APIResponse(responseCode = "200", description = "Upload-Offset and Upload-Length")
    public RestResponse<Void> getEvidenceUpload(UUID uploadId) {
        return answer(RestResponse.Status.OK, uploads.progress(uploadId));
    }

    @PATCH
    @Consumes("application/offset+octet-stream")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Adds the next part; a part is there wholly or not at all")
    @APIResponse(responseCode = "204", description = "Upload-Offset says where the next part begins")
    public RestResponse<Void> addEvidenceUploadPart(
            UUID uploadId, @HeaderParam("Upload-Offset") String offset, InputStream body) throws IOException {
        var part = Files.createTempFile("sti-part", null);
        try {
            Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
            return answer(
                    RestResponse.Status.NO_CONTENT,
                    uploads.append(uploadId, TusHeaders.bytes("Upload-Offset", offset), part));
        } finally {
            Files.delete(part);
        }
    }

    @DELETE
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Gives an upload up")
    public RestResponse<Void> endEvidenceUpload(UUID uploadId) {
        uploads.forget(uploadId);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header("Tus-Resumable", TusHeaders.VERSION)
                .build();
    }

    @POST
    @Path("completions")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Makes evidence of a completed upload, linked by its name")
    @APIResponseSchema(value = EvidenceBatchView.class, responseCode = "200")
    public RestResponse<EvidenceBatchView> completeEvidenceUpload(UUID uploadId, @NotNull NoBody body) {
        var evaluation = uploads.whole(uploadId).getEvaluationId();
        var view = uploads.complete(uploadId);
        uploads.forget(uploadId);
        batch.record(evaluation, view);
        return RestResponse.ok(view);
    }

    private static RestResponse<Void> answer(RestResponse.Status status, ResumableUploads.Progress progress) {
        return RestResponse.ResponseBuilder.<Void>create(status)
                .header("Tus-Resumable", TusHeaders.VERSION)
                .header("Upload-Offset", progress.offset())
                .header("Upload-Length", progress.length())
                .header("Cache-Control", "no-store")
                .build();
    }
}
