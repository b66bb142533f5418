package vn.hanoi.sti.duty;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Page;
import vn.hanoi.sti.shared.web.PageQuery;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "duties", description = "What was not supplied, or not in time")
@RunOnVirtualThread
class DutyResource {
    private final DutyService service;

    DutyResource(DutyService service) {
        this.service = service;
    }

    @GET
    @Path("duties")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "The register, of the units that the viewer may see")
    public Page<DutyRow> listDuties(UUID id, @Valid @BeanParam PageQuery query, @BeanParam DutyFilter filter) {
        return service.page(id, query, filter);
    }

    @GET
    @Path("duties.csv")
    @Produces("text/csv;charset=UTF-8")
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "Exactly what the filter shows, for a spreadsheet")
    public RestResponse<String> exportDuties(UUID id, @BeanParam DutyFilter filter) {
        return file(DutyCsv.of(service.filtered(id, filter)), "csv");
    }

    @GET
    @Path("duties.xlsx")
    @Produces(DutyWorkbook.MEDIA_TYPE)
    @PermissionsAllowed(Permissions.EVALUATION_READ)
    @Operation(summary = "The same as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = DutyWorkbook.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> exportDutyWorkbook(UUID id, @BeanParam DutyFilter filter) {
        return file(DutyWorkbook.of(service.filtered(id, filter)), "xlsx");
    }

    private static <T> RestResponse<T> file(T content, String ending) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"so-nghia-vu." + ending + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
