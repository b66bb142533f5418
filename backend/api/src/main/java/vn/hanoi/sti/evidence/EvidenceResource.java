package vn.hanoi.sti.evidence;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.content.FileContent;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1")
@Tag(name = "evidence", description = "Files, their revisions and what they prove")
@RunOnVirtualThread
class EvidenceResource {
    private final LinkService links;
    private final EvidenceContent contents;
    private final StoredFiles files;

    EvidenceResource(LinkService links, EvidenceContent contents, StoredFiles files) {
        this.links = links;
        this.contents = contents;
        this.files = files;
    }

    @GET
    @Path("evidence-revisions/{revisionId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "The bytes of a file; PDF and pictures may be shown in place, everything else is only saved")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<FileContent> getEvidenceContent(UUID revisionId, @HeaderParam("If-None-Match") String known) {
        return files.answer(contents.file(revisionId), known);
    }

    @DELETE
    @Path("evidence-links/{id}")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Takes a link back; the row stays in the record")
    public RestResponse<Void> withdrawEvidenceLink(UUID id, @HeaderParam("If-Match") String ifMatch) {
        links.withdraw(id, Versions.required(ifMatch));
        return RestResponse.noContent();
    }

    @POST
    @Path("evidence-links/{id}/moves")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(summary = "Points at the newest file of the document, or at another place in it, to be decided anew")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = LinkView.class, responseCode = "201")
    public RestResponse<LinkView> moveEvidenceLink(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MoveEvidenceLink body) {
        var view = links.move(id, Versions.required(ifMatch), body);
        return Replies.created(view, view.version(), "/api/v1/evidence-links/" + view.id());
    }

    @PUT
    @Path("evidence-links/{id}/decision")
    @PermissionsAllowed(Permissions.APPRAISAL_WRITE)
    @RecordedChange
    @Operation(summary = "Accepts or rejects a piece of evidence")
    public RestResponse<LinkView> decideEvidenceLink(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DecideEvidenceLink body) {
        var view = links.decide(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }
}
