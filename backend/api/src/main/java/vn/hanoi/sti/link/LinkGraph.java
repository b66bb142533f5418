package vn.hanoi.sti.link;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredPhase;

/**
 * Objects with what carries out what.
 *
 * @param rootId where the walk began; absent for all
 */
record LinkGraph(
        UUID rootId,
        @Schema(required = true) List<Node> nodes,
        @Schema(required = true) List<Edge> edges,
        @Schema(required = true) boolean editable) {
    /**
     * An object.
     *
     * @param met how many of its indicators met the newest target that has an actual
     * @param measured how many have one
     */
    @Schema(name = "LinkNode")
    record Node(
            @Schema(required = true) UUID id,
            @Schema(required = true) RegisteredKind kind,
            @Schema(required = true) String code,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) RegisteredPhase phase,
            @Schema(required = true) boolean illustrative,
            @Schema(required = true) int met,
            @Schema(required = true) int measured,
            @Schema(required = true) List<ObjectiveNode> objectives) {}

    /** An objective with its indicators; those under no objective come last, without a code. */
    @Schema(name = "LinkObjective")
    record ObjectiveNode(
            String code,
            String textVi,
            String textEn,
            @Schema(required = true) List<IndicatorNode> indicators) {}

    /** An indicator with its newest year that has an actual, else its newest. */
    @Schema(name = "LinkIndicator")
    record IndicatorNode(
            @Schema(required = true) UUID seriesId,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) String unit,
            Integer year,
            String target,
            String actual,
            String percent,
            Boolean met) {}

    /** That {@code fromId} is carried out by {@code toId}. */
    @Schema(name = "LinkEdge")
    record Edge(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID fromId,
            @Schema(required = true) UUID toId) {}
}
