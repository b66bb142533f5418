package vn.hanoi.sti.interest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.RecordedChange;

@Path("/api/v1/councils/{id}")
@Tag(name = "councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InterestResource {
    private final InterestService interests;
    private final DeclarationService declarations;

    InterestResource(InterestService interests, DeclarationService declarations) {
        this.interests = interests;
        this.declarations = declarations;
    }

    @GET
    @Path("interests")
    @PermissionsAllowed(Permissions.INTEREST_READ)
    @Operation(
            summary = "Conflicts of interest of every member with every evaluation, with reasons, and the quorum left")
    public InterestsView getCouncilInterests(UUID id) {
        return interests.get(id);
    }

    @POST
    @Path("declarations")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "A member says whether anything stands between them and an evaluation")
    public RestResponse<DutiesView> declareInterest(UUID id, @Valid @NotNull DeclareInterest body) {
        return RestResponse.ok(declarations.declare(id, body));
    }

    @POST
    @Path("recusals/{recusalId}/liftings")
    @PermissionsAllowed(Permissions.COUNCIL_WRITE)
    @RecordedChange
    @Operation(summary = "Lifts a recusal whose ground is gone; the member declares anew before they see anything")
    public RestResponse<InterestsView> liftRecusal(UUID id, UUID recusalId, @Valid @NotNull LiftRecusal body) {
        return RestResponse.ok(declarations.lift(id, recusalId, body));
    }
}
