package vn.hanoi.sti.budget;

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
@Tag(name = "budget", description = "Grades in time for the budget, and which grade fed which budget document")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BudgetResource {
    private final BudgetService service;
    private final StoredFiles files;

    BudgetResource(BudgetService service, StoredFiles files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @Path("budget-documents")
    @PermissionsAllowed(Permissions.BUDGET_READ)
    @Operation(
            summary = "The campaign's budget calendar, its documents, and the grades that fed them as they were then")
    public BudgetView getBudgetDocuments(UUID id) {
        return service.ofCampaign(id);
    }

    @POST
    @Path("budget-documents")
    @PermissionsAllowed(Permissions.BUDGET_WRITE)
    @RecordedChange
    @Operation(summary = "Records a budget document with the grades that it used, as they are now; never changed after")
    @APIResponseSchema(value = BudgetView.class, responseCode = "201")
    public RestResponse<BudgetView> recordBudgetDocument(UUID id, @Valid @NotNull RecordBudgetDocument body) {
        return created(service.record(id, body));
    }

    @POST
    @Path("budget-documents/{documentId}/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.BUDGET_WRITE)
    @RecordedChange
    @Operation(summary = "Adds the file of a budget document, once")
    @APIResponseSchema(value = BudgetView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "The document has its file")
    public RestResponse<BudgetView> addBudgetFile(UUID id, UUID documentId, @Valid @BeanParam BudgetFileForm body) {
        service.mayAttach(documentId);
        return created(service.attach(documentId, files.take(body.file)));
    }

    @GET
    @Path("budget-documents/{documentId}/content")
    // One type here, the file's own in the answer: of several, RESTEasy would write a wrapped file as its name.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permissions.BUDGET_READ)
    @Operation(summary = "The file of a budget document")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has these bytes already")
    public RestResponse<FileContent> getBudgetFile(
            UUID id, UUID documentId, @HeaderParam("If-None-Match") String known) {
        return files.answer(service.file(documentId), known);
    }

    private static RestResponse<BudgetView> created(BudgetView view) {
        return Replies.created(view, 0, "/api/v1/campaigns/" + view.campaignId() + "/budget-documents");
    }
}
