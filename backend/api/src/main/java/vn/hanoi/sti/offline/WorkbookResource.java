package vn.hanoi.sti.offline;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.job.JobView;
import vn.hanoi.sti.job.Jobs;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "workbooks", description = "Figures filled offline in a workbook and brought back")
@RunOnVirtualThread
class WorkbookResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WorkbookExport exports;
    private final WorkbookImports imports;

    WorkbookResource(WorkbookExport exports, WorkbookImports imports) {
        this.exports = exports;
        this.imports = imports;
    }

    @GET
    @Path("workbook")
    @Produces(XLSX)
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "The workbook of an evaluation as it is now, to be filled offline")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getWorkbook(UUID id) {
        return file(exports.write(id));
    }

    @POST
    @Path("workbook-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @RecordedChange
    @Operation(
            summary = "Brings a workbook back; a job reads it, and nothing is written before its preview is committed")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    public RestResponse<JobView> addWorkbookImport(UUID id, @RestForm("file") FileUpload file) {
        return Jobs.accepted(imports.upload(id, file));
    }

    @GET
    @Path("workbook-imports")
    @PermissionsAllowed(Permissions.DATA_WRITE)
    @Operation(summary = "The workbooks that were brought last, newest first")
    public ImportRow.Newest listWorkbookImports(UUID id) {
        return imports.newest(id);
    }

    static RestResponse<byte[]> file(WorkbookExport.Named file) {
        return RestResponse.ResponseBuilder.ok(file.bytes(), XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
