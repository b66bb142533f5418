package vn.hanoi.sti.deadline;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/campaigns/{id}")
@Tag(name = "deadlines", description = "Extensions, late entry and outages, each on record")
@RunOnVirtualThread
class CampaignDeadlineResource {
    private final DecisionService decisions;
    private final ExtensionService extensions;
    private final StoredFiles files;

    CampaignDeadlineResource(DecisionService decisions, ExtensionService extensions, StoredFiles files) {
        this.decisions = decisions;
        this.extensions = extensions;
        this.files = files;
    }

    @POST
    @Path("deadline-documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.CAMPAIGN_WRITE)
    @RecordedChange
    @Operation(summary = "Adds the file of a decision that is about to be recorded")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DecisionView.Paper.class, responseCode = "201")
    public RestResponse<DecisionView.Paper> addDeadlineDocument(UUID id, @Valid @BeanParam DocumentForm body) {
        decisions.mayAdd(id);
        var paper = decisions.add(id, files.take(body.file));
        return Replies.created(paper, 0, "/api/v1/campaigns/" + id + "/deadline-documents/" + paper.id() + "/content");
    }

    @GET
    @Path("deadline-documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "The file of a decision that concerns a unit which the viewer may see")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<FileContent> getDeadlineDocument(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(decisions.document(id, documentId), known);
    }

    @GET
    @Path("deadline-decisions")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "Every decision that concerns a unit which the viewer may see, newest first")
    public DecisionView.All listDeadlineDecisions(UUID id) {
        return decisions.list(id);
    }

    @POST
    @Path("deadline-decisions")
    @PermissionsAllowed(Permissions.CAMPAIGN_WRITE)
    @RecordedChange
    @Operation(summary = "Records an extension, the opening of late entry, or an outage")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DecisionView.class, responseCode = "201")
    public RestResponse<DecisionView> decideDeadline(UUID id, @Valid @NotNull DecideDeadline body) {
        var view = decisions.decide(id, body);
        return Replies.created(view, 0, "/api/v1/campaigns/" + id + "/deadline-decisions");
    }

    @GET
    @Path("extension-requests")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "What units asked for and were answered, newest first")
    public ExtensionRequestView.All listExtensionRequests(UUID id) {
        return extensions.ofCampaign(id);
    }
}
