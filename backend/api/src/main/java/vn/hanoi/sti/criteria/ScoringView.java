package vn.hanoi.sti.criteria;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Aggregation;
import vn.hanoi.sti.engine.criteria.ChangeKind;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.engine.criteria.MethodName;

/** How an indicator is scored; which members are there depends on the method. Decimals are text. */
public record ScoringView(
        @Schema(required = true) MethodName method,
        Direction direction,
        Aggregation aggregation,
        ChangeKind change,
        Integer levels,
        Integer perFte,
        Integer minimumPeers,
        List<BandView> bands,
        List<OutputView> outputs) {
    /**
     * A band of a scale.
     *
     * @param percent share of the weight that it gives
     * @param from lower bound, absent when there is none
     * @param fromInclusive whether the lower bound belongs to this band
     * @param upTo upper bound, absent when there is none
     * @param inclusive whether the upper bound belongs to this band
     */
    public record BandView(
            @Schema(required = true) String percent,
            String from,
            @Schema(required = true) boolean fromInclusive,
            String upTo,
            @Schema(required = true) boolean inclusive) {}

    /** A type of output and what one of it counts. */
    public record OutputView(
            @Schema(required = true) String type,
            @Schema(required = true) String coefficient) {}
}
