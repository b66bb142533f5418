package vn.hanoi.sti.dashboard;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * Where the numbers of several organizations lie; of one organization all three are its own number. A median, for a sum of
 * rates means nothing and a mean follows the largest. Exact numbers are fractions in lowest terms.
 *
 * @param count of how many
 */
@Schema(name = "Spread")
record Spread(
        @Schema(required = true) int count,
        @Schema(required = true) String lowest,
        @Schema(required = true) String lowestShown,
        @Schema(required = true) String median,
        @Schema(required = true) String medianShown,
        @Schema(required = true) String highest,
        @Schema(required = true) String highestShown) {
    /** @return null of nothing */
    static Spread of(Collection<Fraction> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(2);
        return new Spread(
                sorted.size(),
                Exact.text(sorted.getFirst()),
                Exact.shown(sorted.getFirst()),
                Exact.text(median),
                Exact.shown(median),
                Exact.text(sorted.getLast()),
                Exact.shown(sorted.getLast()));
    }
}
