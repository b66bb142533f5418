package vn.hanoi.sti.passport;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.Replies;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "results", description = "Scores, grades, caps and every step that led to them")
@RunOnVirtualThread
class PassportResource {
    private static final String PDF = "application/pdf";

    private final PassportService passports;
    private final PassportPdf pdf;

    PassportResource(PassportService passports, PassportPdf pdf) {
        this.passports = passports;
        this.pdf = pdf;
    }

    @GET
    @Path("passport")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(summary = "The score passport: rule, inputs, hands, evidence and arithmetic behind every number")
    @APIResponseSchema(PassportView.class)
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public RestResponse<PassportView> getPassport(UUID id) {
        var view = passports.get(id);
        return Replies.ok(view, view.result().version());
    }

    @GET
    @Path("passport/document")
    @Produces(PDF)
    @PermissionsAllowed(Permissions.RESULT_READ)
    @Operation(
            summary =
                    "The score passport as a PDF in Vietnamese, whole or of one indicator; the log keeps that it was taken")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "There is none to show to this viewer yet")
    public RestResponse<byte[]> getPassportDocument(
            UUID id,
            @Parameter(description = "Code of one indicator; without it all") @QueryParam("indicator")
                    String indicator) {
        var view = passports.taken(id, indicator);
        var name = "ho-chieu-diem-" + view.organizationCode() + "-" + view.year()
                + (indicator == null ? "" : "-" + indicator) + ".pdf";
        return RestResponse.ResponseBuilder.ok(pdf.write(view, indicator), PDF)
                .header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
