package vn.hanoi.sti.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sends an evaluation one step back.
 *
 * @param reason shown to whom it goes back
 * @param indicators codes of the indicators to look at again; may be absent
 * @param items the same with a reason of its own for each; may be absent
 */
record ReturnEvaluation(
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 200) List<@NotNull @NotBlank @Size(max = 40) String> indicators,
        @Size(max = 200) List<@NotNull @Valid ReturnedItem> items) {
    ReturnEvaluation {
        items = items == null ? List.of() : items;
    }

    /** Every indicator that is named, once. */
    List<String> codes() {
        return Stream.concat(
                        indicators == null ? Stream.of() : indicators.stream(),
                        items.stream().map(ReturnedItem::indicatorCode))
                .distinct()
                .toList();
    }
}
