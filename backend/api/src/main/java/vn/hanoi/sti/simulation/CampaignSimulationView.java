package vn.hanoi.sti.simulation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.simulation.SimulationView.OutcomeView;
import vn.hanoi.sti.simulation.SimulationView.SetView;
import vn.hanoi.sti.simulation.StandingView.BoundView;
import vn.hanoi.sti.simulation.StandingView.FlipView;

/**
 * What would become of a campaign. Never a result, and nowhere kept.
 *
 * @param simulation always true
 * @param notShown how many of the campaign's evaluations have no result that the viewer may see yet
 * @param flips how many grades turn
 * @param counts grades before and after, in the order of the set, NOT_GRADED last
 * @param items those that turn first, then by how near they are to a bound
 */
record CampaignSimulationView(
        @Schema(required = true) boolean simulation,
        @Schema(required = true) UUID campaignId,
        @Schema(required = true) SetView criteriaSet,
        @Schema(required = true) int considered,
        @Schema(required = true) int notShown,
        @Schema(required = true) int flips,
        @Schema(required = true) int draws,
        @Schema(required = true) int spread,
        @Schema(required = true) List<CountView> counts,
        @Schema(required = true) List<RowView> items) {

    /** How many have a grade, before and after. */
    record CountView(
            @Schema(required = true) String grade,
            @Schema(required = true) int before,
            @Schema(required = true) int after) {}

    /** One organization. */
    record RowView(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationCode,
            @Schema(required = true) String organizationName,
            @Schema(required = true) OutcomeView before,
            @Schema(required = true) OutcomeView after,
            @Schema(required = true) boolean flips,
            BoundView nearest,
            FlipView smallest,
            @Schema(required = true) int kept,
            @Schema(required = true) String keptPercentShown) {}
}
