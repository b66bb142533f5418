package vn.hanoi.sti.offline;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/workbook-imports/{id}")
@Tag(name = "workbooks", description = "Figures filled offline in a workbook and brought back")
@RunOnVirtualThread
class WorkbookImportResource {
    private final WorkbookImports imports;
    private final CommitWorkbook commits;

    WorkbookImportResource(WorkbookImports imports, CommitWorkbook commits) {
        this.imports = imports;
        this.commits = commits;
    }

    @GET
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @Operation(summary = "What a workbook would change, held against what is online at this moment")
    public RestResponse<ImportView> getWorkbookImport(UUID id) {
        var view = imports.get(id);
        return Replies.ok(view, view.version());
    }

    @POST
    @Path("commit")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(
            summary =
                    "Writes what the preview showed; If-Match holds its version, conflicts a choice for each conflict")
    public RestResponse<ImportView> commitWorkbookImport(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CommitImport body) {
        var view = commits.commit(id, Versions.required(ifMatch), body);
        return Replies.ok(view, view.version());
    }

    @GET
    @Path("workbook")
    @Produces(WorkbookResource.XLSX)
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @Operation(summary = "The workbook that was brought, with a status on every line and comments on bad cells")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = WorkbookResource.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getCommentedWorkbook(UUID id) {
        return WorkbookResource.file(imports.commented(id));
    }
}
