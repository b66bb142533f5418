package vn.hanoi.sti.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Builds this plan's indicators out of the earlier plan's: each is taken over, taken over changed, or ended.
 *
 * @param earlierId the plan that they come from
 * @param document the decision, needed once this plan's indicators bind
 */
record InheritIndicators(
        @NotNull UUID earlierId,
        @NotNull @Size(max = 300) List<@Valid @NotNull Inherited> items,
        @Size(min = 1, max = 200) String document) {
    /**
     * What becomes of one of them.
     *
     * @param ends whether it ends here; false when absent
     * @param nameVi another name; the same when absent
     * @param unit another unit, which needs a reason; the same when absent
     */
    record Inherited(
            @NotNull UUID seriesId,
            Boolean ends,
            @Size(min = 1, max = 300) String nameVi,
            @Size(min = 1, max = 300) String nameEn,
            @Size(min = 1, max = 50) String unit,
            @Size(min = 1, max = 1000) String reason) {
        Inherited {
            ends = ends != null && ends;
        }
    }
}
