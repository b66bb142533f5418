package vn.hanoi.sti.expert;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.conflict.Conflict;
import vn.hanoi.sti.engine.conflict.ConflictLevel;
import vn.hanoi.sti.engine.conflict.ConflictRule;

/** What stands between a person and an evaluation, with every reason, the heaviest first. */
@Schema(name = "InterestConflict")
public record ConflictView(
        @Schema(required = true) ConflictLevel level,
        @Schema(required = true) List<Reason> reasons) {
    /** @param params facts behind it, e.g. {@code body}, {@code to}, {@code title} */
    @Schema(name = "InterestConflictReason")
    public record Reason(
            @Schema(required = true) ConflictRule rule,
            @Schema(required = true) ConflictLevel level,
            @Schema(required = true) Map<String, String> params) {}

    public static ConflictView of(Conflict conflict) {
        return new ConflictView(
                conflict.level(),
                conflict.reasons().stream()
                        .map(reason -> new Reason(reason.rule(), reason.level(), reason.params()))
                        .toList());
    }

    /** Of one person with several evaluations. */
    @Schema(name = "InterestConflicts")
    record All(@Schema(required = true) List<Item> items) {}

    /** Of one of them. */
    @Schema(name = "InterestConflictItem")
    record Item(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true) String organizationName,
            @Schema(required = true) ConflictView conflict) {}
}
