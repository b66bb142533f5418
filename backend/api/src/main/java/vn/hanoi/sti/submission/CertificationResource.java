package vn.hanoi.sti.submission;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "certification", description = "What the head vouches for, the receipts, and who may certify for the head")
@RunOnVirtualThread
class CertificationResource {
    private final CertificationService certifications;
    private final DelegationService delegations;

    CertificationResource(CertificationService certifications, DelegationService delegations) {
        this.certifications = certifications;
        this.delegations = delegations;
    }

    @GET
    @Path("certification")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Everything a head reads before certifying, with the digest to certify")
    public CertificationView getCertification(UUID id) {
        return certifications.certification(id);
    }

    @GET
    @Path("receipts")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Receipts of all certifications, newest first")
    public ReceiptView.All listReceipts(UUID id) {
        return certifications.list(id);
    }

    @GET
    @Path("receipts/{number}")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "A receipt with the canonical text of what was certified, to recompute its digest")
    public ReceiptView getReceipt(UUID id, int number) {
        return certifications.receipt(id, number);
    }

    @GET
    @Path("delegations")
    @PermissionsAllowed(Permissions.DATA_READ)
    @Operation(summary = "Who may certify for the head of this organization, now and before")
    public DelegationsView listDelegations(UUID id) {
        return delegations.list(id);
    }

    @POST
    @Path("delegations")
    @PermissionsAllowed(Permissions.DATA_CERTIFY)
    @RecordedChange
    @Operation(summary = "The head puts a member in charge of certifying, by a document and for a period")
    public RestResponse<DelegationsView> delegateCertification(UUID id, @Valid @NotNull DelegateCertification body) {
        return RestResponse.ok(delegations.delegate(id, body));
    }

    @POST
    @Path("delegations/{delegation}/revocations")
    @PermissionsAllowed(Permissions.DATA_CERTIFY)
    @RecordedChange
    @Operation(summary = "The head ends a delegation before its time; If-Match holds the delegation's version")
    public RestResponse<DelegationsView> revokeDelegation(
            UUID id, UUID delegation, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RevokeDelegation body) {
        return RestResponse.ok(delegations.revoke(id, delegation, Versions.required(ifMatch), body));
    }
}
