package vn.hanoi.sti.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hanoi.sti.engine.digest.ChainSeal;

/** For everybody: whoever keeps a seal can later show that the log was cut or rewritten. A hash tells nothing of entries. */
@Path("/api/v1/audit-seals")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AuditSealResource {
    private final AuditSealStore seals;
    private final SealingKeys keys;

    AuditSealResource(AuditSealStore seals, SealingKeys keys) {
        this.seals = seals;
        this.keys = keys;
    }

    /** @param publicKey Ed25519, Base64 of its X.509 form */
    @Schema(name = "SealKey")
    record SealKey(
            @Schema(required = true) String id,
            @Schema(required = true) String publicKey) {}

    /** @param next number after which to go on, absent on the last page */
    @Schema(name = "AuditSeals")
    record AuditSeals(
            @Schema(required = true) List<SealKey> keys,
            @Schema(required = true) List<ChainSeal> seals,
            Long next) {}

    @GET
    @PermitAll
    @Operation(summary = "Signed ends of the audit log, oldest first, and the keys to check them by; needs no account")
    public AuditSeals listAuditSeals(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("1000") @Min(1) @Max(1000) int limit) {
        var found = seals.page(after, limit + 1);
        var page = found.stream().limit(limit).toList();
        return new AuditSeals(
                keys.known().stream()
                        .map(key -> new SealKey(
                                ChainSeal.idOf(key), Base64.getEncoder().encodeToString(key.getEncoded())))
                        .toList(),
                page,
                found.size() > limit ? page.getLast().number() : null);
    }
}
