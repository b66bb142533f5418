package vn.hanoi.sti.ballot;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.web.NoBody;
import vn.hanoi.sti.shared.web.RecordedChange;
import vn.hanoi.sti.shared.web.Replies;
import vn.hanoi.sti.shared.web.Versions;

@Path("/api/v1/meetings/{id}")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BallotResource {
    private final BallotService service;

    BallotResource(BallotService service) {
        this.service = service;
    }

    @GET
    @Path("ballots")
    @PermissionsAllowed(Permissions.COUNCIL_READ)
    @Operation(summary = "Ballots of a meeting; counts once they are closed, and never who voted how in a secret one")
    public BallotList listBallots(UUID id) {
        return service.list(id);
    }

    @POST
    @Path("items/{itemId}/ballots")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Prepares a ballot with its question, options, majority and tie rule, which then stand")
    @APIResponseSchema(value = BallotView.class, responseCode = "201")
    public RestResponse<BallotView> prepareBallot(UUID id, UUID itemId, @Valid @NotNull BallotTerms body) {
        var view = service.prepare(id, itemId, body);
        return Replies.created(view, view.version(), "/api/v1/meetings/" + id + "/ballots");
    }

    @POST
    @Path("ballots/{ballotId}/openings")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Opens the ballot, with a quorum")
    public RestResponse<BallotView> openBallot(
            UUID id, UUID ballotId, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return reply(service.open(id, ballotId, Versions.required(ifMatch)));
    }

    @POST
    @Path("ballots/{ballotId}/closings")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Closes the ballot and counts")
    public RestResponse<BallotView> closeBallot(
            UUID id, UUID ballotId, @HeaderParam("If-Match") String ifMatch, @NotNull NoBody body) {
        return reply(service.close(id, ballotId, Versions.required(ifMatch)));
    }

    @POST
    @Path("ballots/{ballotId}/withdrawals")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Withdraws a ballot that has not been opened")
    public RestResponse<BallotView> withdrawBallot(
            UUID id, UUID ballotId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WithdrawBallot body) {
        return reply(service.withdraw(id, ballotId, Versions.required(ifMatch), body));
    }

    /** A PUT on purpose: what answers a repeated POST is kept, and with it who sent what. */
    @PUT
    @Path("ballots/{ballotId}/vote")
    @PermissionsAllowed(Permissions.INTEREST_DECLARE)
    @RecordedChange
    @Operation(summary = "Votes, once; a secret vote is answered with its receipt, which is shown this once")
    public RestResponse<VoteReceipt> castVote(UUID id, UUID ballotId, @Valid @NotNull CastVote body) {
        return RestResponse.ResponseBuilder.ok(service.vote(id, ballotId, body))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static RestResponse<BallotView> reply(BallotView view) {
        return Replies.ok(view, view.version());
    }
}
