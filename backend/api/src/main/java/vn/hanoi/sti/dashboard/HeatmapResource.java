package vn.hanoi.sti.dashboard;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.spreadsheet.SheetTable;

@Path("/api/v1/campaigns/{id}")
@Tag(name = "dashboard")
@RunOnVirtualThread
class HeatmapResource {
    private final HeatmapService service;

    HeatmapResource(HeatmapService service) {
        this.service = service;
    }

    @GET
    @Path("heatmap")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "Which part of the points each organization attained, by group and indicator")
    public HeatmapView getHeatmap(UUID id, @Valid @BeanParam HeatmapQuery query) {
        return service.of(id, query);
    }

    @GET
    @Path("heatmap.xlsx")
    @Produces(SheetTable.MEDIA_TYPE)
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "The same rows in the same order, as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = SheetTable.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> exportHeatmap(
            UUID id,
            @Valid @BeanParam HeatmapQuery query,
            @QueryParam("open")
                    @DefaultValue("")
                    @Size(max = 200)
                    @Parameter(description = "Codes of the groups whose indicators are shown too, comma separated")
                    String open,
            @QueryParam("lang") @DefaultValue("vi") @Pattern(regexp = "vi|en") String lang) {
        var table = HeatmapTable.of(service.of(id, query), Set.copyOf(List.of(open.split(","))), lang.equals("en"));
        return RestResponse.ResponseBuilder.ok(table.xlsx())
                .header("Content-Disposition", "attachment; filename=\"ban-do-nhiet.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
