package vn.hanoi.sti.audit;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;

@Path("/api/v1/audit-entries")
@Tag(name = "audit", description = "Append-only, hash-chained log of decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AuditResource {
    private static final String EXTRACT = "application/x-ndjson";

    private final AuditQueries queries;
    private final VerifyAuditLog verify;
    private final AuditSealer sealer;

    AuditResource(AuditQueries queries, VerifyAuditLog verify, AuditSealer sealer) {
        this.queries = queries;
        this.verify = verify;
        this.sealer = sealer;
    }

    @GET
    @PermissionsAllowed(Permissions.AUDIT_READ)
    @Operation(
            summary =
                    "Entries that follow a sequence number, oldest or newest first; 0 is the beginning of either order")
    public AuditPage listAuditEntries(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("order") @DefaultValue("OLDEST_FIRST") AuditOrder order,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("objectType") String objectType,
            @QueryParam("objectId") String objectId,
            @QueryParam("action") @Size(max = 80) String action,
            @QueryParam("actor") @Size(max = 80) String actor,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("q") @Size(max = 200) String words) {
        return queries.after(
                after, order, limit, new AuditFilter(objectType, objectId, action, actor, from, to, words, null));
    }

    @GET
    @Path("extract")
    @Produces(EXTRACT)
    @PermissionsAllowed(Permissions.AUDIT_READ)
    @Operation(
            summary =
                    "Entries from a number on, one JSON object a line with all that the hashes cover, to verify offline")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = EXTRACT, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "Part of the log is closed to the viewer")
    public RestResponse<StreamingOutput> getAuditExtract(@QueryParam("from") @DefaultValue("1") @Min(1) long from) {
        queries.noteExtract(from);
        // What leaves the house is vouched for: seals taken with it cover it.
        sealer.seal();
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> queries.extract(from, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.jsonl\"")
                .build();
    }

    @GET
    @Path("verification")
    @PermissionsAllowed(Permissions.AUDIT_READ)
    @Operation(
            summary =
                    "Recomputes the whole chain, holds it against its seals and says whether it is intact, or where it is not")
    public AuditVerification verifyAuditLog() {
        return verify.verify();
    }
}
