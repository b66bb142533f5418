package vn.hanoi.sti.evidence;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evidence-documents/{documentId}")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvidenceDocumentResource {
    private final EvidenceService service;
    private final UploadEvidence uploads;

    EvidenceDocumentResource(EvidenceService service, UploadEvidence uploads) {
        this.service = service;
        this.uploads = uploads;
    }

    @GET
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "A document; its ETag counts what was said of it")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "200")
    public RestResponse<EvidenceView> getEvidence(UUID documentId) {
        var view = service.get(documentId);
        return Replies.ok(view, view.particularsVersion());
    }

    @POST
    @Path("revisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Adds a better file; links stay on the file that they point at")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public RestResponse<EvidenceView> reviseEvidence(UUID documentId, @RestForm("file") FileUpload file) {
        FormParts.refuseOthers(Set.of("file"));
        var view = uploads.revision(documentId, file);
        return Replies.created(view, view.revision(), "/api/v1/evidence-revisions/" + view.revisionId() + "/content");
    }

    @PUT
    @Path("particulars")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Says anew what is known of a document")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "200")
    public RestResponse<EvidenceView> saveEvidenceParticulars(
            UUID documentId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SaveParticulars body) {
        var view = service.say(documentId, Versions.required(ifMatch), body);
        return Replies.ok(view, view.particularsVersion());
    }

    @GET
    @Path("particulars")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "What was known of a document, and since when")
    public ParticularsView listEvidenceParticulars(UUID documentId) {
        return service.particulars(documentId);
    }
}
