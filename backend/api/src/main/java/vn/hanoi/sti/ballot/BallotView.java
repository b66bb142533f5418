package vn.hanoi.sti.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.meeting.ItemQuorum;

/**
 * A ballot as far as it may be known by now: counts and outcome once it is closed, votes of an open one at once.
 *
 * @param quorum as it was when the ballot opened, before that null
 * @param voted who has voted, by seat
 * @param votes of an open ballot; empty in a secret one
 * @param tally once closed
 * @param receipts of a secret ballot once closed
 */
@Schema(name = "BallotView")
public record BallotView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID itemId,
        @Schema(required = true) BallotTerms.Kind kind,
        @Schema(required = true) String question,
        @Schema(required = true) List<BallotTerms.Option> options,
        @Schema(required = true) BallotTerms.Majority majority,
        @Schema(required = true) BallotTerms.TieRule tieRule,
        @Schema(required = true) BallotState state,
        Instant openedAt,
        Instant closedAt,
        ItemQuorum quorum,
        @Schema(required = true) List<UUID> entitled,
        @Schema(required = true) List<UUID> voted,
        @Schema(required = true) List<Vote> votes,
        @Schema(required = true) List<Count> tally,
        @Schema(required = true) List<String> receipts,
        BallotOutcome outcome,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /** A vote of an open ballot. */
    @Schema(name = "BallotVote")
    public record Vote(
            @Schema(required = true) UUID memberId,
            @Schema(required = true) String option,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant at) {}

    /** Votes for an option. */
    @Schema(name = "BallotCount")
    public record Count(
            @Schema(required = true) String option,
            @Schema(required = true) int votes) {}

    /** Whether nothing can be voted any more. */
    public boolean over() {
        return state == BallotState.CLOSED || state == BallotState.WITHDRAWN;
    }
}
